// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/prettyjson.h"

#include "core/json/textpositions.h"
#include "core/tr.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Core {

namespace {

using Json = nlohmann::json;

// Takes nothing but the place of the first error.
class Checker final : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return true; }
    bool key(string_t &) override { return true; }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool parse_error(std::size_t position, const std::string &,
                     const Json::exception &error) override
    {
        m_offset = position;
        // A number that is too large for a double is out of range, not wrong.
        m_outOfRange = error.id == 406;
        return false;
    }

    std::size_t offset() const { return m_offset; }
    bool outOfRange() const { return m_outOfRange; }

private:
    std::size_t m_offset = 0;
    bool m_outOfRange = false;
};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// The end of the string that begins at a quotation mark, or of the text.
qsizetype stringEnd(const QByteArray &text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

// The next character from at on that is no white space; NUL at the end.
char nextCharacter(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at < text.size() ? text[at] : '\0';
}

class Layout
{
public:
    Layout(const QByteArray &text, int indent)
        : m_text(text)
        , m_indent(indent)
    {
        m_output.reserve(text.size() + text.size() / 4);
    }

    QByteArray run()
    {
        for (qsizetype at = 0; at < m_text.size();)
            at = step(at);
        return std::move(m_output);
    }

private:
    qsizetype step(qsizetype at)
    {
        const char c = m_text[at];
        if (isSpace(c))
            return at + 1;
        if (c == '"') {
            const qsizetype end = stringEnd(m_text, at);
            m_output.append(QByteArrayView(m_text).sliced(at, end - at));
            return end;
        }
        if (c == '{' || c == '[') {
            open(c, nextCharacter(m_text, at + 1));
        } else if (c == '}' || c == ']') {
            close(c);
        } else {
            m_output.append(c);
            if (c == ',')
                newLine();
            else if (c == ':')
                m_output.append(' ');
        }
        return at + 1;
    }

    void open(char c, char next)
    {
        m_output.append(c);
        ++m_depth;
        if (next != '}' && next != ']')
            newLine();
        else
            m_empty = true;
    }

    void close(char c)
    {
        m_depth = std::max(0, m_depth - 1);
        if (!std::exchange(m_empty, false))
            newLine();
        m_output.append(c);
    }

    void newLine()
    {
        // Deeper levels do not move further, else a bomb of brackets fills the memory.
        constexpr int deepestIndented = 100;
        m_output.append('\n').append(std::min(m_depth, deepestIndented) * m_indent, ' ');
    }

    const QByteArray &m_text;
    int m_indent;
    QByteArray m_output;
    int m_depth = 0;
    bool m_empty = false;
};

} // namespace

std::optional<JsonError> checkJson(const QByteArray &text)
{
    Checker checker;
    if (Json::sax_parse(text.begin(), text.end(), &checker) || checker.outOfRange())
        return std::nullopt;
    const auto offset = std::min(text.size(), qsizetype(checker.offset()) - 1);
    return JsonError {TextPositions(text).at(std::max<qsizetype>(0, offset)),
                      offset >= text.size() ? Tr::tr("The JSON text ends too early.")
                                            : Tr::tr("This is not valid JSON.")};
}

std::optional<JsonError> checkStrictJson(const QByteArray &text)
{
    if (auto fault = checkJson(text))
        return fault;
    const auto json = PositionedJson::parse(text);
    return json ? std::nullopt : std::optional(json.error());
}

PrettyText prettyJson(const QByteArray &text, int indent)
{
    return {Layout(text, indent).run(), checkJson(text)};
}

QByteArray compactJson(const QByteArray &text)
{
    QByteArray output;
    output.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == '"' ? stringEnd(text, at) : at + 1;
        if (!isSpace(text[at]))
            output.append(QByteArrayView(text).sliced(at, end - at));
        at = end;
    }
    return output;
}

} // namespace Core
