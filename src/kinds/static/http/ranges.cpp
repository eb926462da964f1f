// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/http/ranges.h"

#include <limits>
#include <optional>

namespace Kinds::Static {

namespace {

constexpr qsizetype maximumRanges = 64;

// Reads a list of ranges from left to right.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd()
    {
        skipSpace();
        return m_at == m_text.size();
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    // Saturates: every number that large is behind the end of any file.
    std::optional<qint64> takeNumber()
    {
        constexpr qint64 largest = std::numeric_limits<qint64>::max();
        skipSpace();
        const qsizetype begin = m_at;
        qint64 value = 0;
        for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at) {
            const int digit = m_text[m_at] - '0';
            value = value > (largest - digit) / 10 ? largest : value * 10 + digit;
        }
        return m_at == begin ? std::nullopt : std::optional(value);
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

// "0-4", "5-" or "-5"; length 0: it lies outside. None: it is malformed.
std::optional<ByteRange> takeRange(Cursor &cursor, qint64 size)
{
    const std::optional<qint64> first = cursor.takeNumber();
    if (!cursor.take('-'))
        return {};
    const std::optional<qint64> last = cursor.takeNumber();
    if (!first && !last)
        return {};
    if (!first) {
        const qint64 length = std::min(*last, size);
        return ByteRange {size - length, length};
    }
    if (*first >= size || (last && *last < *first))
        return ByteRange {*first, 0};
    const qint64 end = last && *last < size ? *last + 1 : size;
    return ByteRange {*first, end - *first};
}

} // namespace

RangeRequest parseRange(QByteArrayView field, qint64 size)
{
    constexpr QByteArrayView unit = "bytes=";
    if (field.size() <= unit.size()
        || field.first(unit.size()).compare(unit, Qt::CaseInsensitive) != 0)
        return {};
    RangeRequest request {RangeVerdict::Partial};
    qint64 total = 0;
    bool startsAtEmptyContent = false;
    Cursor cursor(field.sliced(unit.size()));
    do {
        const std::optional<ByteRange> range = takeRange(cursor, size);
        if (!range)
            return {RangeVerdict::Unsatisfiable};
        startsAtEmptyContent = startsAtEmptyContent || (size == 0 && range->first == 0);
        if (range->length == 0)
            continue;
        if (range->length > size - total || request.ranges.size() >= maximumRanges)
            return {RangeVerdict::Whole};
        total += range->length;
        request.ranges.append(*range);
    } while (cursor.take(','));
    if (!cursor.atEnd())
        return {RangeVerdict::Unsatisfiable};
    if (request.ranges.isEmpty())
        return {startsAtEmptyContent ? RangeVerdict::Whole : RangeVerdict::Unsatisfiable};
    return request;
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-'
        + QByteArray::number(range.first + range.length - 1) + '/' + QByteArray::number(size);
}

QByteArray unsatisfiedRange(qint64 size)
{
    return "bytes */" + QByteArray::number(size);
}

} // namespace Kinds::Static
