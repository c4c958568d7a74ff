import WPSIndicators

/// The shells that have a completion script.
enum CompletionScript: String, CaseIterable {
  case bash, zsh, fish

  /// The script: it asks `wps-cli complete` for what can follow, and adds nothing of its own.
  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  private static let bashText = #"""
    # Completions of wps-cli for bash. Put into ~/.bashrc:
    #   source <(wps-cli completions bash)
    _wps_cli() {
      local line word files= tab=$'\t'
      local words=("${COMP_WORDS[@]:1:COMP_CWORD}")
      # Up to the cursor, and with ~/ as the folder that it stands for.
      words=("${words[@]/#\~\//$HOME/}")
      local typed=${COMP_WORDS[COMP_CWORD]}
      COMPREPLY=()
      while IFS= read -r line; do
        word=${line%%"$tab"*}
        if [[ -n $word ]]; then COMPREPLY+=("$word"); else files=1; fi
      done < <("${1/#\~\//$HOME/}" complete -- "${words[@]}" 2>/dev/null)
      if [[ -n $files ]]; then
        [[ $typed == = ]] && typed=
        compopt -o filenames 2>/dev/null
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$typed")
      fi
    }
    complete -F _wps_cli wps-cli

    """#

  private static let zshText = #"""
    #compdef wps-cli
    # Completions of wps-cli for zsh. Put into ~/.zshrc, after compinit:
    #   source <(wps-cli completions zsh)
    _wps_cli() {
      local line word explanation files= tab=$'\t'
      local -a typed offered
      typed=("${(@Q)words[2,CURRENT]}")
      typed=("${typed[@]/#\~\//$HOME/}")
      while IFS= read -r line; do
        word=${line%%$tab*}
        explanation=${line#*$tab}
        if [[ -n $word ]]; then
          offered+=("${word//:/\\:}${explanation:+:$explanation}")
        else
          files=1
        fi
      done < <("${(Q)words[1]/#\~\//$HOME/}" complete -- "${typed[@]}" 2>/dev/null)
      (( $#offered )) && _describe -V wps-cli offered
      [[ -n $files ]] && { [[ $PREFIX == --*=* ]] && compset -P '*='; _files }
      return 0
    }
    compdef _wps_cli wps-cli

    """#

  private static let fishText = #"""
    # Completions of wps-cli for fish. Keep as ~/.config/fish/completions/wps-cli.fish:
    #   wps-cli completions fish > ~/.config/fish/completions/wps-cli.fish
    function __wps_cli
        set -l typed (commandline -opc) (commandline -ct)
        set typed (string replace -r '^~/' "$HOME/" -- $typed)
        for line in ($typed[1] complete -- $typed[2..-1] 2>/dev/null)
            if string match -q \t'*' -- $line
                set -l option (string match -r '^--[a-z-]+=' -- (commandline -ct))
                set -l start (string replace -r '^--[a-z-]+=' '' -- (commandline -ct))
                for path in (__fish_complete_path $start)
                    echo "$option$path"
                end
            else
                echo $line
            end
        end
    end
    complete -c wps-cli -f -a '(__wps_cli)'

    """#
}

/// `wps-cli completions`: a script by which a shell completes commands, options and ids.
struct CompletionsCommand: Command {
  private let script: CompletionScript

  static let spec = CommandSpec(
    name: "completions", summary: "print a script by which a shell completes commands and ids",
    description: """
      Prints a script by which a shell completes commands, options and their values,
      and the ids of groups, bodies, indicators, sources and targets in the file.
      """,
    operands: [
      OperandSpec(name: "SHELL", values: .words(of: CompletionScript.self), isOptional: false)
    ],
    notes: """
      SHELL is bash, zsh or fish. The script's first lines say where it belongs.
      Exit status: 0 done; 2 the command could not be carried out.
      """,
    examples: [
      "source <(wps-cli completions bash)",
      "wps-cli completions fish > ~/.config/fish/completions/wps-cli.fish",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 1)
    let all = CompletionScript.allCases.map(\.rawValue)
    guard let shell = arguments.operands.first else {
      throw .usage("no shell named", hint: "The shells are \(all.joined(separator: ", "))")
    }
    guard let script = CompletionScript(rawValue: shell) else {
      throw .usage(
        "there are no completions for '\(shell)'",
        hint: "The shells are \(all.joined(separator: ", "))")
    }
    self.script = script
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try console.print(script.text)
    return .success
  }
}
