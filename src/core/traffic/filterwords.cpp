// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/traffic/filterwords.h"

#include "core/tr.h"

namespace Core {

namespace {

// Reads one word of a text, character by character.
class WordReader
{
public:
    WordReader(const QString &text, int from)
        : m_text(text)
        , m_at(from)
    {
        m_word.position = from;
    }

    Result<FilterWord, FilterError> read();
    int end() const { return m_at; }

private:
    bool hasMore() const { return m_at < m_text.size() && !m_text[m_at].isSpace(); }
    bool readQuoted();
    bool keepsQuotes(qsizetype close) const;

    const QString &m_text;
    int m_at;
    bool m_wasQuoted = false;
    bool m_keepsQuotes = false;
    FilterWord m_word;
};

// "id":7 is meant as it is written: quotes are only those of the filter if the word ends with them.
bool WordReader::keepsQuotes(qsizetype close) const
{
    const bool isText = m_word.key.isEmpty() || m_word.key == QLatin1StringView("body");
    const bool goesOn = close + 1 < m_text.size() && !m_text[close + 1].isSpace();
    return m_keepsQuotes || (isText && m_word.value.isEmpty() && goesOn);
}

bool WordReader::readQuoted()
{
    const qsizetype close = m_text.indexOf(u'"', m_at + 1);
    if (close < 0)
        return false;
    m_keepsQuotes = keepsQuotes(close);
    m_word.value += m_keepsQuotes ? QStringView(m_text).mid(m_at, close + 1 - m_at)
                                  : QStringView(m_text).mid(m_at + 1, close - m_at - 1);
    m_at = int(close) + 1;
    m_wasQuoted = true;
    return true;
}

Result<FilterWord, FilterError> WordReader::read()
{
    if (m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
        m_word.isNegated = true;
        ++m_at;
    }
    m_word.valuePosition = m_at;
    while (hasMore()) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            const int quote = m_at;
            if (!readQuoted()) {
                return Unexpected {FilterError {quote, int(m_text.size()) - quote,
                                                Tr::tr("The closing quote is missing.")}};
            }
        } else if (c == u':' && m_word.key.isEmpty() && !m_wasQuoted && !m_word.value.isEmpty()) {
            m_word.key = std::exchange(m_word.value, {}).toLower();
            m_word.valuePosition = ++m_at;
        } else {
            m_word.value += c;
            ++m_at;
        }
    }
    m_word.length = m_at - m_word.position;
    return m_word;
}

} // namespace

Result<QList<FilterWord>, FilterError> splitFilter(const QString &text)
{
    QList<FilterWord> words;
    int at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        WordReader reader(text, at);
        const Result<FilterWord, FilterError> word = reader.read();
        if (!word)
            return Unexpected {word.error()};
        at = reader.end();
        words += *word;
    }
    return words;
}

} // namespace Core
