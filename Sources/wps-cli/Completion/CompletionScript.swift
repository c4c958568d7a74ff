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

  static let name = "completions"

  static let spec = CommandSpec(
    name: name,
    summary: Message(
      "print a script by which a shell completes commands and ids",
      fr: "afficher un script grâce auquel un shell complète commandes et identifiants"),
    description: Message(
      """
      Prints a script by which a shell completes commands, options and their values,
      and the ids of groups, bodies, indicators, sources and targets in the file.
      """,
      fr: """
        Affiche un script grâce auquel un shell (interpréteur de commandes) complète les
        commandes, les options et leurs valeurs, ainsi que les identifiants des groupes,
        organes, indicateurs, sources et objectifs du fichier.
        """),
    operands: [
      OperandSpec(name: "SHELL", values: .words(of: CompletionScript.self), isOptional: false)
    ],
    notes: Message(
      """
      SHELL is bash, zsh or fish. The script's first lines say where it belongs.
      Exit status: 0 done; 2 the command could not be carried out.
      """,
      fr: """
        SHELL est bash, zsh ou fish. Les premières lignes du script disent où il se
        place.
        Code de retour\u{A0}: 0 terminé\u{A0}; 2 la commande n’a pas pu être exécutée.
        """),
    examples: [
      "source <(wps-cli completions bash)",
      "wps-cli completions fish > ~/.config/fish/completions/wps-cli.fish",
    ])

  init(_ arguments: ParsedArguments) throws(ToolError) {
    try arguments.expectOperands(atMost: 1)
    let all = CompletionScript.allCases.map(\.rawValue)
    let shells = all.joined(separator: ", ")
    let hint = Message("The shells are \(shells)", fr: "Shells possibles\u{A0}: \(shells)")
    guard let shell = arguments.operands.first else {
      throw .usage(Message("no shell named", fr: "aucun shell n’est indiqué"), hint: hint)
    }
    guard let script = CompletionScript(rawValue: shell) else {
      throw .usage(
        Message(
          "there are no completions for \(typed: shell)",
          fr: "il n’y a pas de complétion pour \(typed: shell)"),
        hint: hint)
    }
    self.script = script
  }

  func run(on console: Console) throws(ToolError) -> ExitStatus {
    try console.print(script.text)
    return .success
  }
}
