// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"

#include <QByteArray>

// How rows are kept on disk.
namespace Core::Packing {

// Compressed where that pays.
QByteArray packBytes(const QByteArray &bytes);
// Empty if it was damaged.
QByteArray unpackBytes(const QByteArray &packed);

// Order, case and every byte are kept.
QByteArray packHeaders(const Headers &headers);
Headers unpackHeaders(const QByteArray &packed);

} // namespace Core::Packing
