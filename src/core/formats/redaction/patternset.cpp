// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/patternset.h"

#include <algorithm>

namespace Core {

namespace {

size_t beginning(QByteArrayView text)
{
    return size_t(uchar(text[0])) << 8 | uchar(text[1]);
}

} // namespace

void PatternSet::add(const QByteArray &pattern)
{
    if (pattern.size() < shortest || contains(pattern))
        return;
    QList<QByteArray> &alike = m_patterns[pattern.first(shortest)];
    const auto place
        = std::find_if(alike.begin(), alike.end(), [&pattern](const QByteArray &other) {
              return other.size() < pattern.size();
          });
    alike.insert(place, pattern);
    m_beginnings.set(beginning(pattern));
}

bool PatternSet::contains(const QByteArray &pattern) const
{
    const auto alike = m_patterns.constFind(pattern.left(shortest));
    return alike != m_patterns.cend() && alike->contains(pattern);
}

bool PatternSet::isIn(QByteArrayView text) const
{
    for (; text.size() >= shortest; text = text.sliced(1)) {
        if (matchAt(text) > 0)
            return true;
    }
    return false;
}

bool PatternSet::replaceIn(QByteArray &text, QByteArrayView replacement) const
{
    QByteArray result;
    qsizetype copied = 0;
    const QByteArrayView view = text;
    for (qsizetype at = 0; at + shortest <= view.size(); ++at) {
        const qsizetype length = matchAt(view.sliced(at));
        if (length == 0)
            continue;
        result.append(view.sliced(copied, at - copied)).append(replacement);
        copied = at + length;
        at = copied - 1;
    }
    if (copied == 0)
        return false;
    text = result.append(view.sliced(copied));
    return true;
}

qsizetype PatternSet::matchAt(QByteArrayView text) const
{
    if (m_patterns.isEmpty() || !m_beginnings.test(beginning(text)))
        return 0;
    const auto alike = m_patterns.constFind(QByteArray::fromRawData(text.data(), shortest));
    if (alike == m_patterns.cend())
        return 0;
    const auto found
        = std::find_if(alike->begin(), alike->end(),
                       [text](const QByteArray &pattern) { return text.startsWith(pattern); });
    return found == alike->end() ? 0 : found->size();
}

} // namespace Core
