// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/jsontext.h"

#include "core/json/jsonvalue.h"

namespace Core {

QByteArray jsonText(const PositionedJson &value)
{
    return QByteArray::fromStdString(jsonValue(value).dump());
}

} // namespace Core
