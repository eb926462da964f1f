// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A .env file of any bytes: variables whose names a program can be given, or a reason that names a
// line of the file.

#include "core/process/environment/envfile.h"

#include "fuzz/fuzzing.h"

using namespace Core;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzzing::viewOf(data, size).toByteArray();
    QProcessEnvironment outer;
    outer.insert(QStringLiteral("OUTER"), QStringLiteral("out\nside"));
    const QString fileName = QStringLiteral("x.env");
    const auto variables = EnvFile::parse(text, fileName, outer);
    if (!variables) {
        PROMISE(variables.error().contains(fileName));
        return 0;
    }
    PROMISE(variables->size() <= text.count('=') + 1);
    for (const EnvVariable &each : *variables) {
        PROMISE(!each.name.isEmpty() && !each.name.contains(QChar(u'=')));
        PROMISE(!each.name.contains(QChar(u'\0')) && !each.value.contains(QChar(u'\0')));
    }
    const auto again = EnvFile::parse(text, fileName, outer);
    PROMISE(again && *again == *variables);
    return 0;
}
