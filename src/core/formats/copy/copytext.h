// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"

#include <QStringList>

namespace Core {

enum class CopyForm : quint8 {
    Url,
    CurlSh, // a line for a POSIX shell
    CurlPowerShell, // 5.1 and later
    Fetch, // JavaScript
    HttPie,
    PythonRequests,
    Raw, // the bytes that went over the wire
    HttpFile, // as editors send it
    CppTest, // a server that answers so, and what to expect of it (docs/cpp-tests.md)
};

// A file that a text refers to by its name: what cannot be within the text.
struct CopyFile
{
    QString name;
    QByteArray content;

    bool operator==(const CopyFile &) const = default;
};

struct CopyText
{
    QByteArray text; // UTF-8, but for Raw
    QList<CopyFile> files; // to be written beside it
    QStringList notes; // what the text does not reproduce, in sentences
};

struct CopyOptions
{
    QByteArray authority; // host and port to connect to; empty: the Host field's
    QString fileStem = QStringLiteral("request"); // names of files begin with it
};

// The request of an exchange in a form that a program sends again, exact to the byte where the form
// can be; notes say where it cannot. Any thread.
CopyText copyAs(CopyForm form, const ExchangeRecord &record, const CopyOptions &options = {});

} // namespace Core
