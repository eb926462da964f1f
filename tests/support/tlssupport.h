// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/tlsengine.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace Testing {

inline const Core::TlsEngine &tlsEngine()
{
    const auto engine = Core::TlsEngine::load();
    if (!engine)
        qFatal("%s", qPrintable(engine.error()));
    return **engine;
}

// With a certificate of its own.
inline std::shared_ptr<Core::TlsContext> serverTls()
{
    const auto pair = tlsEngine().makeAuthority(QStringLiteral("Test"), 1);
    return pair ? *tlsEngine().makeContext(*pair) : nullptr;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

// Runs a program to its end: what it wrote, and its exit code in code.
inline QByteArray runProgram(const QString &program, const QStringList &arguments,
                             int *code = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished();
    if (code)
        *code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAll();
}

} // namespace Testing
