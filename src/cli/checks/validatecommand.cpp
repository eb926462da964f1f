// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checks/validatecommand.h"

#include "cli/exitcode.h"
#include "core/validation/filecheck.h"
#include "core/visibletext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaEnum>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

using Format = Core::FileCheck::Format;
using Json = nlohmann::ordered_json;

QString formatName(Format format)
{
    switch (format) {
    case Format::Unknown:
        break;
    case Format::Workspace:
        return u"workspace"_s;
    case Format::Mock:
        return u"mock file"_s;
    case Format::OpenApi:
        return u"OpenAPI description"_s;
    case Format::Mockoon:
        return u"Mockoon environment"_s;
    case Format::Har:
        return u"HAR file"_s;
    }
    return {};
}

qint64 countOf(const Core::FileCheck &check, bool faults)
{
    return std::ranges::count(check.findings, faults, &Core::FileFinding::isFault);
}

QByteArray jsonLine(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', true, Json::error_handler_t::replace))
        + '\n';
}

QByteArray jsonLines(const QString &name, const Core::FileCheck &check)
{
    QByteArray lines;
    for (const Core::FileFinding &each : check.findings) {
        Json line {{"event", each.isFault ? "fault" : "note"}, {"file", name.toStdString()}};
        if (each.position) {
            line["line"] = each.position->line;
            line["column"] = each.position->column;
        }
        line["key"] = each.key.toStdString();
        line["message"] = each.message.toStdString();
        lines += jsonLine(line);
    }
    const char *format = QMetaEnum::fromType<Format>().valueToKey(int(check.format));
    return lines
        + jsonLine({{"event", check.isValid() ? "valid" : "invalid"},
                    {"file", name.toStdString()},
                    {"format", format},
                    {"faults", countOf(check, true)},
                    {"notes", countOf(check, false)}});
}

QByteArray textLines(const QString &name, const Core::FileCheck &check, bool isQuiet)
{
    QStringList lines;
    for (const Core::FileFinding &each : check.findings) {
        if (each.isFault)
            lines << each.toString(name);
        else if (!isQuiet)
            lines << u"note: "_s + each.toString(name);
    }
    if (check.isValid() && !isQuiet)
        lines << u"%1: %2 with %3, no faults"_s.arg(name, formatName(check.format), check.has);
    QByteArray text;
    for (const QString &line : lines)
        text += Core::visibleText(line).toUtf8() + '\n';
    return text;
}

} // namespace

void ValidateOptions::addTo(CLI::App &command)
{
    command.add_option("file", files, "Files of any of these formats")
        ->type_name("FILE")
        ->required();
    auto *jsonFlag = command.add_flag("--json", json, "One JSON object a line, for programs");
    command.add_flag("--quiet", quiet, "Faults only")->excludes(jsonFlag);
}

int runValidate(const ValidateOptions &options, const Core::KindRegistry &kinds)
{
    QFile out;
    (void)out.open(STDOUT_FILENO, QIODevice::WriteOnly);
    ExitCode code = Fine;
    const QDir folder = QDir::current();
    for (const std::string &each : options.files) {
        const QString name = QString::fromStdString(each);
        const QString path = folder.absoluteFilePath(name);
        QDir::setCurrent(QFileInfo(path).path()); // from which paths of a workspace count
        const Core::FileCheck check = Core::checkFile(path, kinds);
        out.write(options.json ? jsonLines(name, check) : textLines(name, check, options.quiet));
        if (!check.isValid())
            code = WrongUsage;
    }
    return code;
}

} // namespace Cli
