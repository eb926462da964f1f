// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harparser.h"

#include "core/formats/har/harentryreader.h"
#include "core/formats/har/tolerantjson.h"
#include "core/tr.h"
#include "core/visibletext.h"

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Json = nlohmann::json;

// How the parser reads from a text that is no array.
class Characters
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    explicit Characters(TolerantJson *text)
        : m_text(text)
    {
    }
    reference operator*() const { return m_text->current(); }
    Characters &operator++()
    {
        m_text->advance();
        return *this;
    }
    Characters operator++(int) { return ++*this; }
    bool operator==(const Characters &other) const { return isAtEnd() == other.isAtEnd(); }
    bool operator!=(const Characters &other) const { return !(*this == other); }

private:
    bool isAtEnd() const { return !m_text || m_text->atEnd(); }

    TolerantJson *m_text;
};

QString shown(const std::string &text)
{
    return visibleText(QByteArrayView(text.data(), qsizetype(text.size())));
}

} // namespace

HarParser::HarParser(TolerantJson &text, HarNotes &notes,
                     const std::function<bool(HarEntry &&)> &take)
    : m_text(text)
    , m_notes(notes)
    , m_take(take)
{
}

std::optional<HarError> HarParser::run()
{
    const bool good = Json::sax_parse(Characters(&m_text), Characters(nullptr), this);
    if (good && !m_foundEntries)
        fail(Tr::tr("This is no HAR file: it has no log.entries."));
    return m_error;
}

bool HarParser::atEntry() const
{
    return m_levels.size() == 3 && m_levels[2].array && !m_levels[1].array && !m_levels[0].array
        && m_levels[0].key == "log" && m_levels[1].key == "entries";
}

bool HarParser::key(string_t &name)
{
    m_levels.back().key = std::move(name);
    return true;
}

void HarParser::beginElement()
{
    if (!m_levels.empty() && m_levels.back().array)
        ++m_levels.back().index;
}

Json *HarParser::place(Json given)
{
    Json *parent = m_open.back();
    if (parent->is_array())
        return &parent->emplace_back(std::move(given));
    Json &member = (*parent)[m_levels.back().key];
    member = std::move(given);
    return &member;
}

bool HarParser::value(Json given)
{
    beginElement();
    if (!m_open.empty()) {
        place(std::move(given));
        return ++m_values <= mostValues
            || fail(Tr::tr("An entry of this file has more values than an exchange can have."));
    }
    if (atEntry()) {
        m_notes.setEntry(m_levels.back().index);
        m_notes.add({}, Tr::tr("The entry is no object and was left out."));
        ++m_facts.skipped;
    } else {
        takeFact(given);
    }
    return true;
}

void HarParser::takeFact(const Json &given)
{
    if (!given.is_string() || m_levels.size() != 3 || m_levels[1].key != "creator")
        return;
    const QString text = shown(given.get_ref<const std::string &>()).left(100);
    const std::string &name = m_levels.back().key;
    if (name == "name")
        m_facts.creator = QString(text + u' ' + m_facts.creator).trimmed();
    else if (name == "version")
        m_facts.creator = QString(m_facts.creator + u' ' + text).trimmed();
}

bool HarParser::open(Json container, bool array)
{
    if (m_levels.size() >= deepest)
        return fail(Tr::tr("The values of this file are nested too deeply for a HAR file."));
    beginElement();
    if (!m_open.empty()) {
        m_open.push_back(place(std::move(container)));
        ++m_values;
    } else if (atEntry() && !array) {
        m_entry = std::move(container);
        m_open.push_back(&m_entry);
        m_values = 0;
    }
    m_levels.push_back({array, -1, {}});
    m_foundEntries = m_foundEntries || atEntry();
    return true;
}

bool HarParser::close()
{
    const bool array = m_levels.back().array;
    m_levels.pop_back();
    if (!m_open.empty()) {
        m_open.pop_back();
        return !m_open.empty() || finishEntry();
    }
    if (m_levels.size() == 2 && array && m_levels[1].key == "pages")
        m_notes.addToFile(u"log.pages"_s, Tr::tr("Pages are not kept."));
    return true;
}

bool HarParser::finishEntry()
{
    m_notes.setEntry(m_levels.back().index);
    auto entry = readHarEntry(m_entry, m_levels.back().index, m_notes);
    m_entry = nullptr;
    if (!entry) {
        ++m_facts.skipped;
        return true;
    }
    ++m_facts.entries;
    m_stopped = !m_take(std::move(*entry));
    return !m_stopped;
}

bool HarParser::parse_error(std::size_t, const std::string &, const Json::exception &error)
{
    constexpr int outOfRange = 406;
    if (error.id == outOfRange)
        return fail(Tr::tr("A number of this file is larger than any number may be."));
    if (m_text.stringWasTooLong())
        return fail(Tr::tr("A text of this file is longer than %1 MiB.")
                        .arg(TolerantJson::longestString / 1024 / 1024));
    if (m_text.readFailed())
        return fail(Tr::tr("The file could not be read any further."));
    return fail(m_text.atEnd() ? Tr::tr("The file ends too early: it is not complete.")
                               : Tr::tr("This is not valid JSON; is it a HAR file at all?"));
}

QString HarParser::path() const
{
    QString path;
    for (const Level &level : m_levels) {
        if (level.array)
            path += u'[' + QString::number(std::max<qint64>(0, level.index)) + u']';
        else if (!level.key.empty())
            path += (path.isEmpty() ? u""_s : u"."_s) + shown(level.key).left(100);
    }
    return path;
}

bool HarParser::fail(const QString &message)
{
    if (!m_error)
        m_error = HarError {m_text.position(), path(), message, m_facts.entries};
    return false;
}

} // namespace Core
