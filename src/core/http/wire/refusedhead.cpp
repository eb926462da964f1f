// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/refusedhead.h"

#include "core/http/parse/headfaults.h"

#include <algorithm>

namespace Core {

void keepRefusedHead(ExchangeRecord &record, QByteArrayView head)
{
    record.request = readablePart(head);
    record.rawHead
        = head.first(std::min(head.size(), ExchangeRecord::longestRawHead)).toByteArray();
    record.requestHeadBytes = head.size();
}

} // namespace Core
