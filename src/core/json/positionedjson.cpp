// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/positionedjson.h"

#include "core/json/jsonfaults.h"
#include "core/json/textpositions.h"
#include "core/tr.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Json = nlohmann::json;

// Tells how far the parser has read.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, const char **reached)
        : m_at(at)
        , m_reached(reached)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

// Builds the tree from the parser's events; its interface is the parser's.
class Builder
{
public:
    explicit Builder(const QByteArray &text)
        : m_positions(text)
        , m_begin(text.constBegin())
        , m_reached(m_begin)
        , m_tokenEnd(m_begin)
    {
    }

    bool run(const char *end)
    {
        return Json::sax_parse(CountingIterator(m_begin, &m_reached),
                               CountingIterator(end, &m_reached), this);
    }
    PositionedJson takeRoot() { return std::move(m_root); }
    const JsonError &error() const { return m_error; }

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(std::int64_t value) { return addNumber(value); }
    bool number_unsigned(std::uint64_t value)
    {
        if (value > quint64(std::numeric_limits<std::int64_t>::max()))
            return addNumber(double(value));
        return addNumber(std::int64_t(value));
    }
    bool number_float(double value, const std::string &) { return addNumber(value); }
    bool string(std::string &value) { return add(QString::fromStdString(value)); }
    bool binary(Json::binary_t &) { return false; } // no such thing in a text

    bool start_object(size_t) { return open(PositionedJson::Object()); }
    bool start_array(size_t) { return open(PositionedJson::Array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string &name);

    bool parse_error(size_t, const std::string &, const Json::exception &exception);

private:
    struct Level
    {
        PositionedJson *container;
        QString key;
        TextPosition keyPosition;
        QSet<QString> keys;
    };

    TextPosition takeToken();
    PositionedJson *place(PositionedJson value);
    bool add(PositionedJson::Value value)
    {
        place({takeToken(), std::move(value)});
        return true;
    }
    // The parser has read one character beyond a number, unless the text ends with it.
    bool addNumber(PositionedJson::Value value);
    bool open(PositionedJson::Value value);
    bool close();
    bool fail(TextPosition position, const QString &message);

    TextPositions m_positions;
    const char *m_begin;
    const char *m_reached;
    const char *m_tokenEnd; // of the last token
    std::vector<Level> m_levels;
    PositionedJson m_root;
    JsonError m_error;
};

bool isBetweenTokens(char c)
{
    return QByteArrayView(" \t\r\n,:").contains(c);
}

bool isPartOfNumber(char c)
{
    return QByteArrayView("0123456789+-.eE").contains(c);
}

TextPosition Builder::takeToken()
{
    const char *start = m_tokenEnd;
    if (start == m_begin && QByteArrayView(start, m_reached).startsWith("\xEF\xBB\xBF"))
        start += 3;
    while (start < m_reached && isBetweenTokens(*start))
        ++start;
    m_tokenEnd = m_reached;
    return m_positions.at(start - m_begin);
}

PositionedJson *Builder::place(PositionedJson value)
{
    if (m_levels.empty()) {
        m_root = std::move(value);
        return &m_root;
    }
    Level &level = m_levels.back();
    if (auto *array = std::get_if<PositionedJson::Array>(&level.container->value)) {
        array->append(std::move(value));
        return &array->last();
    }
    auto &object = std::get<PositionedJson::Object>(level.container->value);
    object.append({level.key, level.keyPosition, std::move(value)});
    return &object.last().value;
}

bool Builder::addNumber(PositionedJson::Value value)
{
    const TextPosition position = takeToken();
    if (!isPartOfNumber(*(m_tokenEnd - 1)))
        --m_tokenEnd;
    place({position, std::move(value)});
    return true;
}

bool Builder::open(PositionedJson::Value value)
{
    const TextPosition position = takeToken();
    if (m_levels.size() == PositionedJson::deepest)
        return fail(position, JsonFaults::tooDeep());
    m_levels.push_back({place({position, std::move(value)}), {}, {}, {}});
    return true;
}

bool Builder::close()
{
    takeToken();
    m_levels.pop_back();
    return true;
}

bool Builder::key(std::string &name)
{
    Level &level = m_levels.back();
    level.keyPosition = takeToken();
    level.key = QString::fromStdString(name);
    if (level.keys.contains(level.key))
        return fail(level.keyPosition, JsonFaults::keyTwice(level.key));
    level.keys.insert(level.key);
    return true;
}

bool Builder::fail(TextPosition position, const QString &message)
{
    m_error = {position, message};
    return false;
}

// What the parser says, without its own name and position in front: "[json.exception…] parse
// error at line 1, column 2: syntax error while parsing …; what".
QString wordsOf(const Json::exception &exception)
{
    QString text = QString::fromUtf8(exception.what());
    text.remove(0, text.indexOf("] "_L1) + 2);
    if (text.startsWith("parse error at"_L1))
        text.remove(0, text.indexOf(": "_L1) + 2);
    return text;
}

bool Builder::parse_error(size_t, const std::string &, const Json::exception &exception)
{
    const qsizetype offset = std::max<qsizetype>(m_reached - m_begin - 1, 0);
    return fail(m_positions.at(offset), Tr::tr("Not valid JSON: %1.").arg(wordsOf(exception)));
}

} // namespace

QString JsonError::toString(const QString &fileName) const
{
    return u"%1:%2:%3: %4"_s.arg(fileName, QString::number(position.line),
                                 QString::number(position.column), message);
}

const PositionedJson::Member *PositionedJson::find(QStringView key) const
{
    const auto *object = as<Object>();
    if (!object)
        return nullptr;
    const auto found = std::ranges::find(*object, key, &Member::key);
    return found == object->end() ? nullptr : &*found;
}

Result<PositionedJson, JsonError> PositionedJson::parse(const QByteArray &text)
{
    Builder builder(text);
    if (!builder.run(text.constEnd()))
        return Unexpected {builder.error()};
    return builder.takeRoot();
}

} // namespace Core
