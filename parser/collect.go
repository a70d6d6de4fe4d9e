package parser

// CollectCommands says, by the name of an artifact family, what the customer runs to have it collected.
func CollectCommands() map[string]string {
	commands := map[string]string{}
	for _, extractor := range extractors(nil) {
		if extractor.Collect != "" {
			commands[extractor.Name] = extractor.Collect
		}
	}
	return commands
}
