// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QtEndian>

#include <unistd.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

    // The kernel prints addresses as words of the machine's byte order.
    QHostAddress addressFrom(const QByteArray &hex)
    {
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (bytes.size() == 4)
            return QHostAddress(qFromBigEndian(qFromUnaligned<quint32>(bytes.constData())) == 0
                                    ? 0
                                    : qToBigEndian(qbswap(quint32(hex.toUInt(nullptr, 16)))));
        return {};
    }

} // namespace

} // namespace Core
