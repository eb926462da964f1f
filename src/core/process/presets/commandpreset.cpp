// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/presets/commandpreset.h"

#include <QFileInfo>

#include <fnmatch.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

bool fits(const QString &wildcard, const QString &word)
{
    return ::fnmatch(wildcard.toUtf8().constData(), word.toUtf8().constData(), 0) == 0;
}

bool hasPlaceholder(const QStringList &words)
{
    return std::ranges::any_of(words, [](const QString &word) {
        return word.contains("{port}"_L1) || word.contains("{url}"_L1) || word.contains("{fd}"_L1);
    });
}

// "--port 80", "--port=80", "-p80" and whatever fits as a whole.
bool saysPort(const QString &word, const QString &option)
{
    if (fits(option, word) || word.startsWith(QString(option + u'=')))
        return true;
    const bool isShort = option.size() == 2 && option[0] == u'-' && option[1] != u'-';
    return isShort && word.startsWith(option) && word.size() > 2 && word[2].isDigit();
}

} // namespace

int CommandPreset::knownWords(const QStringList &words) const
{
    int best = 0;
    for (const QStringList &pattern : recognise) {
        if (pattern.size() > words.size() || pattern.size() <= best)
            continue;
        const auto matches = [&](int i) {
            const QString word = i == 0 ? QFileInfo(words[0]).fileName() : words[i];
            return fits(pattern[i], word);
        };
        int known = 0;
        while (known < pattern.size() && matches(known))
            ++known;
        if (known == pattern.size())
            best = known;
    }
    return best;
}

QStringList CommandPreset::withPort(const QStringList &words) const
{
    if (words.isEmpty() || portArguments.isEmpty() || hasPlaceholder(words))
        return words;
    const QStringList arguments = words.mid(std::max(1, knownWords(words)));
    for (const QString &word : arguments) {
        for (const QString &option : portOptions) {
            if (saysPort(word, option))
                return words;
        }
    }
    return portArgumentsFirst ? words.mid(0, 1) + portArguments + words.mid(1)
                              : words + portArguments;
}

PresetPort CommandPreset::handOver(const QStringList &words) const
{
    switch (port) {
    case PresetPort::Descriptor:
        if (std::ranges::any_of(words,
                                [](const QString &each) { return each.contains("{fd}"_L1); }))
            return port;
        break;
    case PresetPort::ListenFds:
        if (withPort(words) == words && words.contains(portArguments.value(0)))
            return port;
        break;
    case PresetPort::Nginx:
    case PresetPort::Found:
        return port;
    case PresetPort::Reserved:
        break;
    }
    const auto tells = [](const QString &text) {
        return text.contains("{port}"_L1) || text.contains("{url}"_L1);
    };
    return std::ranges::any_of(words, tells) || std::ranges::any_of(environment, tells)
        ? PresetPort::Reserved
        : PresetPort::Found;
}

} // namespace Core
