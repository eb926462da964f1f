// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/messagecontent.h"
#include "core/formats/diff/headdiff.h"
#include "core/formats/diff/jsondiff.h"
#include "core/formats/diff/textdiff.h"

#include <array>

namespace Gui {

// What differs between the contents of two messages.
struct BodyComparison
{
    bool areJson = false;
    Core::JsonDiff json;
    Core::TextDiff text;
    bool areSame = false; // to the byte
    QStringList notes; // sentences
};

// What differs between two exchanges, a plain value.
struct Comparison
{
    std::array<QByteArray, 2> requestLines;
    std::array<QByteArray, 2> statusLines;
    QList<Core::HeaderChange> requestHead;
    QList<Core::HeaderChange> responseHead;
    BodyComparison requestBody;
    BodyComparison responseBody;

    // Any thread; may take long.
    static Comparison of(const Core::ExchangeRecord &before, const Core::ExchangeRecord &after);
};

} // namespace Gui
