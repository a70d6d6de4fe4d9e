# METADATA
# title: Cloud provider's API refuses the operator
# description: >-
#   The provider denies, throttles or can't fulfil the operator's requests for network interfaces and addresses. Nodes get no
#   further addresses, and pods there wait for one as soon as those at hand are used.
# scope: package
# schemas:
#   - data.sysdump: schema.cluster
# related_resources:
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/eni/
#   - ref: https://docs.cilium.io/en/stable/network/concepts/ipam/azure/
# custom:
#   id: CIL-OPER-008
#   severity: high
#   confidence: high
#   judged: cluster
#   logs:
#     - {component: cilium-operator}
#   explains: [CIL-IPAM-008, CIL-IPAM-001, CIL-IPAM-009, CIL-IPAM-015, CIL-IPAM-016]
#   guide: [G-026, G-112]
#   falsepositives:
#     - PrivateIpAddressLimitExceeded with 'will create new interface', which the operator expects and gets round.
#     - A few throttled requests after the operator's start, when it looks at everything.
#   remediation:
#     - "Permissions (UnauthorizedOperation, AccessDenied, AuthorizationFailed): give the operator's role the actions of the documentation of its IPAM mode, ec2:DescribeInstances among them from 1.14 on."
#     - "Limits (LimitExceeded, InsufficientFreeAddresses): a larger instance type, a subnet with free addresses, or prefix delegation."
#     - "Throttling (RequestLimitExceeded, TooManyRequests): lower limit-ipam-api-qps and limit-ipam-api-burst, or have the quota raised."
#     - "Security groups or subnets not found: check the tags that eni.securityGroupTags and eni.subnetTags ask for."
package cilium.operator.cloud_api

import data.cilium.lib.lines

recent_seconds := 3600

least_throttled := 10

kinds := [
	{"name": "permission", "pattern": `(?i)UnauthorizedOperation|AccessDenied|AuthFailure|AuthorizationFailed|is not authorized to perform|InvalidClientTokenId|ExpiredToken|NoCredentialProviders|Forbidden\.RAM|failed to (retrieve|refresh) .*credentials|StatusCode=40[13]\b`, "severity": "high", "least": 1},
	{"name": "not_found", "pattern": `(?i)InvalidSubnetID|InvalidSubnet|InvalidGroup\.NotFound|InvalidSecurityGroup|unable to get security groups|failed to get security group|no (matching )?subnets?( available| found)?|InvalidVpcID|ResourceNotFound|InvalidVSwitchId`, "severity": "high", "least": 1},
	{"name": "limit", "pattern": `(?i)(Address|Interface|Eni|Instance|Ip|Quota|Subnet)[A-Za-z]*LimitExceeded|Insufficient(FreeAddresses|Cidr|Available|Subnet)[A-Za-z]*|InvalidVSwitch\.?[a-zA-Z]*NotEnough|QuotaExceeded|There aren't sufficient free|SubnetIsFull|OperationNotAllowed`, "severity": "high", "least": 1},
	{"name": "throttling", "pattern": `(?i)RequestLimitExceeded|\bThrottl|TooManyRequests|StatusCode=429|SubscriptionRequestsThrottled`, "severity": "medium", "least": 10},
	{"name": "unreachable", "pattern": `(?i)(amazonaws\.com|management\.azure\.com|aliyuncs\.com|169\.254\.169\.254).*(timeout|deadline exceeded|refused|no such host|unreachable)`, "severity": "high", "least": 2},
]

# What the operator says it expects and gets round.
expected := `(?i)PrivateIpAddressLimitExceeded.*will create new interface|will create new interface.*PrivateIpAddressLimitExceeded|client-side throttling`

spoken contains group if {
	groups := data.sysdump.log_groups
	some group in groups
	group.component == "cilium-operator"
	group.previous == false
	group.last_age_seconds <= recent_seconds
}

of_kind[kind.name] contains group if {
	some kind in kinds
	some group in spoken
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	regex.match(kind.pattern, text)
	not regex.match(expected, text)
}

findings contains finding if {
	some kind in kinds
	groups := of_kind[kind.name]
	total := sum([group.count | some group in groups])
	total >= kind.least
	last := max([each.last_at | some each in groups])
	group := [each | some each in groups; each.last_at == last][0]
	text := concat(" ", array.concat([group.message], [group.error | group.error != ""]))
	finding := {
		"subject": {"kind": "cluster", "name": "cluster"},
		"message": sprintf("the cloud provider's API refused %s of the operator (%s), the last at %s: %s", [lines.number(total, "request"), replace(kind.name, "_", " "), lines.moment(last), substring(text, 0, 400)]),
		"evidence": array.slice([sample.source | some each in groups; some sample in each.samples], 0, 10),
		"facts": {"refusals_count": total},
		"severity": kind.severity,
		"reason": "graded by what was refused",
		"key": kind.name,
	}
}
