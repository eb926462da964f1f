#compdef portside
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of portside for zsh: source <(portside completion zsh), or this file as _portside in a folder of fpath

_portside() {
    local line
    local -a found
    while IFS= read -r line; do
        case $line in
            :files) _files ;;
            :folders) _files -/ ;;
            *) found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
        esac
    done < <("${words[1]}" __complete "${(@)words[2,CURRENT]}" 2>/dev/null)
    (( ${#found} )) && _describe portside found
}
compdef _portside portside
