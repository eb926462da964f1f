// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/positionedyaml.h"

#include "core/json/jsonfaults.h"
#include "core/tr.h"

#include <QHash>
#include <QSet>

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

TextPosition positionOf(const YAML::Mark &mark)
{
    return {std::max(mark.line, 0) + 1, std::max(mark.column, 0) + 1};
}

// What a plain scalar stands for (YAML 1.2 section 10.3.2).
PositionedJson::Value plainValue(const QString &text)
{
    if (text.isEmpty() || text == "~"_L1 || text == "null"_L1 || text == "Null"_L1
        || text == "NULL"_L1)
        return nullptr;
    if (text == "true"_L1 || text == "True"_L1 || text == "TRUE"_L1)
        return true;
    if (text == "false"_L1 || text == "False"_L1 || text == "FALSE"_L1)
        return false;
    bool isNumber = false;
    const bool isHex = text.startsWith("0x"_L1);
    const bool isOctal = text.startsWith("0o"_L1);
    const qlonglong whole = isHex || isOctal ? text.mid(2).toLongLong(&isNumber, isHex ? 16 : 8)
                                             : text.toLongLong(&isNumber, 10);
    if (isNumber)
        return std::int64_t(whole);
    const double number = text.toDouble(&isNumber);
    if (isNumber && qIsFinite(number) && !text[0].isLetter())
        return number;
    return text;
}

// Builds the tree from the parser's events; mistakes leave it as exceptions, as the parser's do.
class Builder final : public YAML::EventHandler
{
public:
    PositionedJson takeRoot() { return std::move(m_root); }
    bool hasRoot() const { return m_hasRoot; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(mark, nullptr, anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, PositionedJson::Array(), anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, PositionedJson::Object(), anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        PositionedJson value;
        YAML::anchor_t anchor;
        std::optional<PositionedJson::Member> member = {}; // whose value comes next
        QSet<QString> keys = {};
    };

    [[noreturn]] static void fail(const TextPosition &position, const QString &message)
    {
        throw JsonError {position, message};
    }
    [[noreturn]] static void failKey(const TextPosition &position)
    {
        fail(position, Tr::tr("A key must be a text."));
    }
    void add(const YAML::Mark &mark, PositionedJson::Value value, YAML::anchor_t anchor)
    {
        place({positionOf(mark), std::move(value)}, anchor);
    }
    void open(const YAML::Mark &mark, PositionedJson::Value value, YAML::anchor_t anchor);
    void close();
    void place(PositionedJson value, YAML::anchor_t anchor);
    void takeKey(Level &level, const PositionedJson &value);
    int count(const PositionedJson &value, int depth);

    std::vector<Level> m_levels;
    QHash<YAML::anchor_t, PositionedJson> m_anchors;
    PositionedJson m_root;
    int m_values = 0;
    bool m_hasRoot = false;
};

void Builder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       const std::string &value)
{
    const QString text = QString::fromStdString(value);
    const bool isKey = !m_levels.empty() && m_levels.back().value.as<PositionedJson::Object>()
        && !m_levels.back().member;
    const bool isPlain = tag == "?" && !isKey;
    add(mark, isPlain ? plainValue(text) : PositionedJson::Value(text), anchor);
}

// How many values it is, which are bounded in number and depth.
int Builder::count(const PositionedJson &value, int depth)
{
    if (depth > PositionedJson::deepest)
        fail(value.position, JsonFaults::tooDeep());
    int sum = 1;
    if (const auto *array = value.as<PositionedJson::Array>()) {
        for (const PositionedJson &each : *array)
            sum += count(each, depth + 1);
    } else if (const auto *object = value.as<PositionedJson::Object>()) {
        for (const PositionedJson::Member &each : *object)
            sum += count(each.value, depth + 1);
    }
    return sum;
}

void Builder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const auto found = m_anchors.constFind(anchor);
    if (found == m_anchors.constEnd())
        fail(positionOf(mark), Tr::tr("This alias stands inside of what it names."));
    m_values += count(*found, int(m_levels.size()));
    if (m_values > PositionedYaml::mostValues)
        fail(positionOf(mark), Tr::tr("More than %n values.", nullptr, PositionedYaml::mostValues));
    const PositionedJson copy = *found;
    place(copy, 0);
}

void Builder::open(const YAML::Mark &mark, PositionedJson::Value value, YAML::anchor_t anchor)
{
    if (m_levels.size() == PositionedJson::deepest)
        fail(positionOf(mark), JsonFaults::tooDeep());
    if (!m_levels.empty() && m_levels.back().value.as<PositionedJson::Object>()
        && !m_levels.back().member)
        failKey(positionOf(mark));
    m_levels.push_back({{positionOf(mark), std::move(value)}, anchor});
}

void Builder::close()
{
    Level level = std::move(m_levels.back());
    m_levels.pop_back();
    place(std::move(level.value), level.anchor);
}

void Builder::takeKey(Level &level, const PositionedJson &value)
{
    const auto *key = value.as<QString>();
    if (!key)
        failKey(value.position);
    if (level.keys.contains(*key))
        fail(value.position, JsonFaults::keyTwice(*key));
    level.keys.insert(*key);
    level.member = PositionedJson::Member {*key, value.position, {}};
}

void Builder::place(PositionedJson value, YAML::anchor_t anchor)
{
    if (++m_values > PositionedYaml::mostValues)
        fail(value.position, Tr::tr("More than %n values.", nullptr, PositionedYaml::mostValues));
    if (anchor != 0)
        m_anchors.insert(anchor, value);
    if (m_levels.empty()) {
        m_root = std::move(value);
        m_hasRoot = true;
        return;
    }
    Level &level = m_levels.back();
    if (auto *array = std::get_if<PositionedJson::Array>(&level.value.value)) {
        array->append(std::move(value));
        return;
    }
    if (!level.member) {
        takeKey(level, value);
        return;
    }
    level.member->value = std::move(value);
    std::get<PositionedJson::Object>(level.value.value).append(std::move(*level.member));
    level.member.reset();
}

} // namespace

Result<PositionedJson, JsonError> PositionedYaml::parse(const QByteArray &text)
{
    if (!text.isValidUtf8())
        return Unexpected {JsonError {{}, Tr::tr("This is not valid UTF-8.")}};
    std::istringstream stream(text.toStdString());
    Builder builder;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        Builder second;
        if (builder.hasRoot() && parser.HandleNextDocument(second) && second.hasRoot())
            return Unexpected {JsonError {second.takeRoot().position,
                                          Tr::tr("A second document begins here; one is read.")}};
    } catch (const JsonError &error) {
        return Unexpected {error};
    } catch (const YAML::Exception &exception) {
        return Unexpected {
            JsonError {positionOf(exception.mark),
                       Tr::tr("Not valid YAML: %1.").arg(QString::fromStdString(exception.msg))}};
    }
    return builder.takeRoot();
}

} // namespace Core
