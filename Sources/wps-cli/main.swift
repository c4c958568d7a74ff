let arguments = Array(CommandLine.arguments.dropFirst())
CommandLineTool(console: .system).run(arguments).exit()
