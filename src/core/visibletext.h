// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Core {

// Text that came from traffic or files as a person may safely see it: control characters (but those
// in keep), bidirectional controls and other invisible ones as escapes such as \x1b and \u{202e}.
// Any thread.
QString visibleText(QStringView text, QStringView keep = {});

// The same for bytes: read as UTF-8, each byte that is none as an escape such as \xff.
QString visibleText(QByteArrayView bytes, QStringView keep = {});

} // namespace Core
