// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harentry.h"

#include <algorithm>

namespace Core {

namespace {

struct Word
{
    Outcome outcome;
    QByteArrayView text;
};

constexpr Word words[] = {
    {Outcome::Completed, "completed"},
    {Outcome::Refused, "refused"},
    {Outcome::ClientGone, "client-gone"},
    {Outcome::TimedOut, "timed-out"},
    {Outcome::Reset, "reset"},
    {Outcome::CutByStop, "cut-by-stop"},
};

} // namespace

QByteArrayView harOutcome(Outcome outcome)
{
    return std::find_if(std::begin(words), std::end(words),
                        [outcome](const Word &word) { return word.outcome == outcome; })
        ->text;
}

std::optional<Outcome> harOutcome(QByteArrayView text)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [text](const Word &word) { return word.text == text; });
    return found == std::end(words) ? std::nullopt : std::optional(found->outcome);
}

} // namespace Core
