// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/curloptions.h"
#include "core/formats/copy/quoting.h"
#include "core/formats/copy/writers.h"
#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QByteArray shellOption(const CurlOption &option)
{
    if (option.name == "header")
        return "-H " + shellWord(option.value);
    if (option.name == "request")
        return "-X " + shellWord(option.value);
    if (option.name == "head")
        return "-I";
    QByteArray word = "--" + option.name;
    if (option.hasValue)
        word += ' ' + shellWord(option.value);
    return word;
}

// As curl's own files of options have it.
QByteArray configLine(const CurlOption &option)
{
    if (!option.hasValue)
        return option.name + '\n';
    QByteArray value = option.value;
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    return option.name + " = \"" + value + "\"\n";
}

// For bytes that are no text; one file for each, so that the order stays.
QByteArray addHeaderFile(const QByteArray &line, const CopyRequest &request, CopyText &text)
{
    const QString name = request.fileStem + u"-header-%1.txt"_s.arg(text.files.size() + 1);
    text.files.append({name, line + "\r\n"});
    return name.toUtf8();
}

} // namespace

CopyText writeCurlSh(const CopyRequest &request)
{
    CopyText text;
    for (const CurlOption &option : curlOptions(request, text)) {
        if (option.name == "url")
            text.text = "curl " + shellWord(option.value);
        else
            text.text += " \\\n  " + shellOption(option);
    }
    return text;
}

// Each version of PowerShell quotes arguments of programs in a way of its own; what goes through a
// pipe is the same in all.
CopyText writeCurlPowerShell(const CopyRequest &request)
{
    CopyText text;
    QByteArray config;
    for (const CurlOption &option : curlOptions(request, text)) {
        if (isPlainText(option.value, "\n\t"))
            config += configLine(option);
        else if (option.name == "header")
            config += configLine({"header", '@' + addHeaderFile(option.value, request, text)});
        else
            text.notes.append(Tr::tr("The request target has bytes that are no text; they cannot "
                                     "be sent from PowerShell."));
    }
    text.text = "& { $OutputEncoding = [Text.UTF8Encoding]::new($false)\n@'\n" + config
        + "'@ | curl.exe --config - }";
    return text;
}

} // namespace Core
