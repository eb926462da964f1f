// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/desktop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

struct Tool
{
    QString program;
    QStringList arguments;
};

// The first clipboard tool that is installed and fits the session.
std::optional<Tool> clipboardTool()
{
    QList<Tool> candidates;
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        candidates << Tool {u"wl-copy"_s, {}};
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        candidates << Tool {u"xclip"_s, {u"-selection"_s, u"clipboard"_s}}
                   << Tool {u"xsel"_s, {u"--clipboard"_s, u"--input"_s}};
    for (const Tool &tool : std::as_const(candidates)) {
        if (!QStandardPaths::findExecutable(tool.program).isEmpty())
            return tool;
    }
    return {};
}

} // namespace

void copyToClipboard(const QString &text, QObject *context, const Complaint &complain)
{
    const auto tool = clipboardTool();
    if (!tool) {
        complain(
            hasDisplay()
                ? u"--copy needs one of the programs wl-copy, xclip or xsel; none is installed."_s
                : u"--copy does nothing here: there is no display, so no clipboard."_s);
        return;
    }
    auto *process = new QProcess(context);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::errorOccurred, context, [complain, process] {
        complain(u"--copy did not work: %1: %2"_s.arg(process->program(), process->errorString()));
    });
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->start(tool->program, tool->arguments);
    process->write(text.toUtf8());
    process->closeWriteChannel();
}

void openInBrowser(const QString &url, const Complaint &complain)
{
    if (!QProcess::startDetached(u"xdg-open"_s, {url}))
        complain(
            u"--open needs the program xdg-open (package xdg-utils), which is not installed."_s);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("DISPLAY");
}

QString becomeWindow()
{
    const QString name = u"portside-gui"_s;
    const QString own = QCoreApplication::applicationDirPath() + u'/' + name;
    const QString program
        = QFileInfo(own).isExecutable() ? own : QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return u"The window's program, %1, is neither beside this program nor in PATH."_s.arg(name);
    const QByteArray path = QFile::encodeName(program);
    ::execl(path.constData(), path.constData(), static_cast<char *>(nullptr));
    return u"%1 could not be started: %2."_s.arg(program, qt_error_string());
}

} // namespace Cli
