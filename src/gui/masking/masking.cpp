// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/masking/masking.h"

#include "core/formats/redaction/headmasks.h"
#include "core/formats/redaction/redactionsettings.h"
#include "core/formats/redaction/secrets.h"

#include <QSettings>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

const QString presentingKey = u"secrets/presentation"_s;

} // namespace

Masking::Masking(QSettings &settings)
    : m_settings(settings)
    , m_rules(Core::readRedactionRules(settings))
    , m_texts(m_rules)
    // A program that was started again in the middle of a talk must not show what it hid before.
    , m_isPresenting(settings.value(presentingKey).toBool())
{
}

void Masking::setRules(const Core::RedactionRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_texts = Core::TextMasks(rules);
    Core::writeRedactionRules(m_settings, rules);
    emit copiesChanged();
    if (m_isPresenting)
        emit screenChanged();
}

void Masking::setPresenting(bool on)
{
    if (on == m_isPresenting)
        return;
    m_isPresenting = on;
    m_settings.setValue(presentingKey, on);
    emit screenChanged();
}

void Masking::setCopiesSecrets(bool on)
{
    if (on == m_copiesSecrets)
        return;
    m_copiesSecrets = on;
    emit copiesChanged();
}

std::optional<Core::RedactionRules> Masking::onScreen(const Masking *masking)
{
    return masking && masking->isPresenting() ? std::optional(masking->rules()) : std::nullopt;
}

std::optional<Core::RedactionRules> Masking::inCopies(const Masking *masking)
{
    if (!masking)
        return Core::RedactionRules::standard();
    return masking->copiesSecrets() ? std::nullopt : std::optional(masking->rules());
}

QString Masking::shown(const Masking *masking, const QString &text)
{
    return masking && masking->isPresenting() ? masking->m_texts.mask(text) : text;
}

std::function<QString(const QString &)> Masking::shownNow(const Masking *masking)
{
    if (!masking || !masking->isPresenting())
        return [](const QString &text) { return text; };
    return [masks = masking->m_texts](const QString &text) { return masks.mask(text); };
}

QByteArray Masking::shownTarget(const Masking *masking, const QByteArray &target)
{
    if (!masking || !masking->isPresenting())
        return target;
    Core::Secrets found;
    return Core::maskUrl(target, masking->rules(), found);
}

} // namespace Gui
