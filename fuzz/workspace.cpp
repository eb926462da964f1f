// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace file of any bytes is read or refused with a place in it; what was read is written and
// read again as it was.

#include "core/workspace/workspacefile.h"
#include "fuzz/fuzzing.h"
#include "kinds/allkinds.h"

#include <QRegularExpression>

using namespace Core;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const KindRegistry kinds = Kinds::allKinds();
    const QByteArray text = Fuzzing::viewOf(data, size).toByteArray();
    const QString name = QStringLiteral("file");
    const auto file = WorkspaceFile::parse(text, name, kinds);
    if (!file) {
        static const QRegularExpression form(QStringLiteral("^file:\\d+:\\d+: ."),
                                             QRegularExpression::DotMatchesEverythingOption);
        PROMISE(form.match(file.error()).hasMatch());
        return 0;
    }
    const QByteArray written = file->toText(kinds);
    const auto again = WorkspaceFile::parse(written, name, kinds);
    PROMISE(again);
    PROMISE(again->servers == file->servers);
    PROMISE(again->toText(kinds) == written);
    return 0;
}
