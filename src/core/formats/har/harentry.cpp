// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harentry.h"

#include <algorithm>

namespace Core {

namespace {

template<typename Value>
struct Word
{
    Value value;
    QByteArrayView text;
};

constexpr Word<Outcome> outcomes[] = {
    {Outcome::Completed, "completed"},
    {Outcome::Refused, "refused"},
    {Outcome::ClientGone, "client-gone"},
    {Outcome::TimedOut, "timed-out"},
    {Outcome::Reset, "reset"},
    {Outcome::CutByStop, "cut-by-stop"},
};

constexpr Word<Refusal> refusals[] = {
    {Refusal::None, "none"},
    {Refusal::Message, "message"},
    {Refusal::Host, "host"},
    {Refusal::Origin, "origin"},
};

template<typename Value, size_t size>
QByteArrayView wordOf(const Word<Value> (&words)[size], Value value)
{
    return std::find_if(std::begin(words), std::end(words),
                        [value](const auto &word) { return word.value == value; })
        ->text;
}

template<typename Value, size_t size>
std::optional<Value> valueOf(const Word<Value> (&words)[size], QByteArrayView text)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [text](const auto &word) { return word.text == text; });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

} // namespace

QByteArrayView harOutcome(Outcome outcome)
{
    return wordOf(outcomes, outcome);
}

std::optional<Outcome> harOutcome(QByteArrayView word)
{
    return valueOf(outcomes, word);
}

QByteArrayView harRefusal(Refusal refusal)
{
    return wordOf(refusals, refusal);
}

std::optional<Refusal> harRefusal(QByteArrayView word)
{
    return valueOf(refusals, word);
}

} // namespace Core
