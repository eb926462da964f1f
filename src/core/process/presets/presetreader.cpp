// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/presetreader.h"

#include "core/json/jsonobjectreader.h"
#include "core/process/presets/readyline.h"
#include "core/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

template<typename T>
struct Word
{
    QLatin1StringView word;
    T value;
};

constexpr std::array handOvers {
    Word<PresetPort> {"descriptor"_L1, PresetPort::Descriptor},
    Word<PresetPort> {"listenFds"_L1, PresetPort::ListenFds},
    Word<PresetPort> {"nginx"_L1, PresetPort::Nginx},
    Word<PresetPort> {"reserved"_L1, PresetPort::Reserved},
    Word<PresetPort> {"found"_L1, PresetPort::Found},
};
constexpr std::array readyChecks {
    Word<PresetReady> {"http"_L1, PresetReady::Http},
    Word<PresetReady> {"tcp"_L1, PresetReady::Tcp},
    Word<PresetReady> {"line"_L1, PresetReady::Line},
    Word<PresetReady> {"notify"_L1, PresetReady::Notify},
};
constexpr std::array places {
    Word<bool> {"end"_L1, false},
    Word<bool> {"program"_L1, true},
};
constexpr std::array signalNames {
    Word<int> {"TERM"_L1, SIGTERM}, Word<int> {"INT"_L1, SIGINT},   Word<int> {"QUIT"_L1, SIGQUIT},
    Word<int> {"HUP"_L1, SIGHUP},   Word<int> {"USR1"_L1, SIGUSR1}, Word<int> {"USR2"_L1, SIGUSR2},
};
constexpr std::array groups {
    Word<int> {"python"_L1, 0},  Word<int> {"javascript"_L1, 1}, Word<int> {"php"_L1, 2},
    Word<int> {"ruby"_L1, 3},    Word<int> {"compiled"_L1, 4},   Word<int> {"pages"_L1, 5},
    Word<int> {"servers"_L1, 6}, Word<int> {"other"_L1, 7},
};

// The reader of one preset: takes what stands there and leaves the rest as it was.
class PresetReader
{
public:
    PresetReader(const PositionedJson &value, std::optional<JsonError> &error)
        : m_error(error)
        , m_reader(value, error)
    {
    }

    void read(CommandPreset &preset)
    {
        take(preset.name, u"name");
        if (const auto word = choice(u"group", groups))
            preset.group = groups.at(std::size_t(*word)).word;
        readRecognise(preset);
        take(preset.command, u"command");
        take(preset.portArguments, u"portArguments");
        preset.portArgumentsFirst
            = choice(u"portArgumentsAt", places).value_or(preset.portArgumentsFirst);
        take(preset.portOptions, u"portOptions");
        preset.port = choice(u"port", handOvers).value_or(preset.port);
        readEnvironment(preset.environment);
        preset.ready = choice(u"ready", readyChecks).value_or(preset.ready);
        constexpr std::int64_t day = 24 * 60 * 60;
        if (const auto seconds = m_reader.integer(u"readySeconds", 1, day))
            preset.readyWithin = std::chrono::seconds(*seconds);
        readReadyLine(preset);
        readStop(preset);
        take(preset.notes, u"notes");
        checkPort(preset);
        m_reader.finish();
    }

    JsonObjectReader &reader() { return m_reader; }

    void readEnvironment(QMap<QString, QString> &environment)
    {
        const PositionedJson *object = m_reader.object(u"environment");
        if (!object)
            return;
        static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
        for (const auto &member : *object->as<PositionedJson::Object>()) {
            const QString *text = member.value.as<QString>();
            if (!name.match(member.key).hasMatch())
                m_reader.fail(member.position,
                              Tr::tr("“%1” is no name of a variable.").arg(member.key));
            else if (!text)
                m_reader.fail(member.value.position,
                              Tr::tr("The variable “%1” must be a text.").arg(member.key));
            else
                environment.insert(member.key, *text);
        }
    }

private:
    template<typename T>
    void take(T &value, QStringView key)
    {
        if constexpr (std::is_same_v<T, QString>)
            value = m_reader.text(key).value_or(value);
        else
            value = m_reader.texts(key).value_or(value);
    }

    TextPosition positionOf(QStringView key) { return m_reader.member(key)->value.position; }

    template<typename T, std::size_t size>
    std::optional<T> choice(QStringView key, const std::array<Word<T>, size> &words)
    {
        const std::optional<QString> text = m_reader.text(key);
        if (!text)
            return std::nullopt;
        const auto found = std::ranges::find(words, *text, &Word<T>::word);
        if (found != words.end())
            return found->value;
        QStringList known;
        for (const Word<T> &each : words)
            known << each.word;
        m_reader.fail(
            positionOf(key),
            Tr::tr("“%1” must be one of %2, not “%3”.").arg(key, known.join(u", "_s), *text));
        return std::nullopt;
    }

    void readRecognise(CommandPreset &preset)
    {
        const auto texts = m_reader.texts(u"recognise");
        if (!texts)
            return;
        preset.recognise.clear();
        for (const QString &text : *texts)
            preset.recognise << text.split(u' ', Qt::SkipEmptyParts);
    }

    void readReadyLine(CommandPreset &preset)
    {
        const auto pattern = m_reader.text(u"readyLine");
        if (!pattern)
            return;
        preset.readyLine = *pattern;
        if (const auto line = ReadyLine::make(*pattern); !line)
            m_reader.fail(positionOf(u"readyLine"), line.error());
    }

    void readStop(CommandPreset &preset)
    {
        const PositionedJson *array = m_reader.array(u"stop");
        if (!array)
            return;
        preset.stopSignals.clear();
        for (const PositionedJson &each : *array->as<PositionedJson::Array>()) {
            const QString name = each.as<QString>() ? *each.as<QString>() : QString();
            const auto found = std::ranges::find(signalNames, name, &Word<int>::word);
            if (found == signalNames.end()) {
                m_reader.fail(each.position,
                              Tr::tr("“stop” must be a list of TERM, INT, QUIT, HUP, USR1, USR2; "
                                     "KILL comes last by itself."));
                return;
            }
            preset.stopSignals << found->value;
        }
    }

    // A program that takes a descriptor has to be told its number.
    void checkPort(const CommandPreset &preset)
    {
        if (m_error || preset.port != PresetPort::Descriptor)
            return;
        if (!preset.commandLine().join(u' ').contains("{fd}"_L1))
            m_reader.missing(u"portArguments");
    }

    std::optional<JsonError> &m_error;
    JsonObjectReader m_reader;
};

QString readId(JsonObjectReader &reader)
{
    static const QRegularExpression valid(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const auto id = reader.text(u"id");
    if (!id)
        reader.missing(u"id");
    else if (!valid.match(*id).hasMatch())
        reader.fail(reader.member(u"id")->value.position,
                    Tr::tr("An id has lower-case letters and digits, in words joined by hyphens: "
                           "not “%1”.")
                        .arg(*id));
    return id.value_or(QString());
}

void readPreset(const PositionedJson &value, QList<CommandPreset> &presets,
                const QMap<QString, QString> &environment, std::optional<JsonError> &error)
{
    PresetReader reader(value, error);
    const QString id = readId(reader.reader());
    auto preset = std::ranges::find(presets, id, &CommandPreset::id);
    const bool isNew = preset == presets.end();
    if (isNew) {
        CommandPreset made;
        made.id = made.name = id;
        made.group = u"other"_s;
        made.environment = environment;
        made.stopSignals = {SIGTERM, SIGINT};
        presets << made;
        preset = std::prev(presets.end());
    }
    reader.read(*preset);
    if (isNew && !value.find(u"command"))
        reader.reader().missing(u"command");
}

} // namespace

Result<QList<CommandPreset>> readPresets(const QByteArray &text, const QString &fileName,
                                         QList<CommandPreset> known)
{
    const auto json = PositionedJson::parse(text);
    if (!json)
        return failure(json.error().toString(fileName));
    std::optional<JsonError> error;
    PresetReader top(*json, error);
    constexpr std::int64_t version = 1;
    if (!top.reader().integer(u"version", version, version) && !error)
        top.reader().missing(u"version");
    QMap<QString, QString> environment;
    top.readEnvironment(environment);
    for (CommandPreset &preset : known)
        preset.environment.insert(environment);
    if (const PositionedJson *array = top.reader().array(u"presets")) {
        for (const PositionedJson &each : *array->as<PositionedJson::Array>()) {
            if (error)
                break;
            readPreset(each, known, environment, error);
        }
    }
    top.reader().finish();
    if (error)
        return failure(error->toString(fileName));
    return known;
}

} // namespace Core
