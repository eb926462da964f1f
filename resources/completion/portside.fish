# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of portside for fish: portside completion fish | source

function __portside_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete $words[2..-1] 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (commandline -ct)
            case :folders
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c portside -f -a '(__portside_complete)'
