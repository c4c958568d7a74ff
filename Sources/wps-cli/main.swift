let console = Console.system
CommandLineTool(console: console).run(.ofCommandLine).exit()
