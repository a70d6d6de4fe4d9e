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

// FilesOf gives, by table, the files that fill it, as artifact.Extractor names them.
func FilesOf() map[string][]string {
	files := map[string][]string{}
	for _, extractor := range extractors(nil) {
		for _, table := range extractor.Tables {
			files[table] = append(files[table], extractor.Files...)
		}
	}
	return files
}
