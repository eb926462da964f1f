// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/textmasks.h"

#include "core/formats/redaction/redaction.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto options
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

// The name that a path ends with, where it ends with one.
QString lastName(const QString &jsonPath)
{
    const qsizetype dot = jsonPath.lastIndexOf(u'.');
    const QString name = jsonPath.sliced(dot + 1);
    return name.contains(u'[') || name.contains(u'*') ? QString() : name;
}

QString alternatives(const RedactionRules &rules)
{
    QStringList names;
    const auto add = [&names](const QString &name) {
        if (!name.isEmpty())
            names << QRegularExpression::escape(name);
    };
    for (const QByteArrayList &list : {rules.headers, rules.parameters}) {
        for (const QByteArray &name : list)
            add(QString::fromUtf8(name));
    }
    for (const QString &path : rules.jsonPaths)
        add(lastName(path));
    names.removeDuplicates();
    return names.isEmpty() ? u"(?!)"_s : names.join(u'|');
}

} // namespace

TextMasks::TextMasks(const RedactionRules &rules)
    // In quotes up to their end, else up to what ends a word.
    : m_named(uR"((?<![\w-])((?:%1)["']?\s*[=:]\s*)("[^"\n]*"|'[^'\n]*'|[^\s&;,"'<>)\]}]+))"_s.arg(
                  alternatives(rules)),
              options)
    , m_known {
          // User information of a URL.
          QRegularExpression(uR"((://)([^\s/?#"'<>@]+)(?=@))"_s, options),
          QRegularExpression(uR"((?<![\w-])((?:proxy-)?authorization\s*:\s*)(\S[^\n]*))"_s,
                             options),
          QRegularExpression(uR"((?<![\w-])((?:set-)?cookie\s*:\s*)(\S[^\n]*))"_s, options),
          QRegularExpression(uR"(\b(bearer\s+)([\w+/=.~-]{8,}))"_s, options),
          QRegularExpression(uR"(\b(basic\s+)((?=\S*[\d=])[\w+/=]{8,}))"_s, options),
          // A JSON web token.
          QRegularExpression(uR"(\b()(eyJ[\w-]{8,}\.[\w-]+\.[\w-]*))"_s),
      }
{
}

QString TextMasks::mask(const QString &text) const
{
    const QString replacement = u"\\1"_s + QString::fromLatin1(maskText);
    QString masked = text;
    for (const QRegularExpression &known : m_known)
        masked.replace(known, replacement);
    return masked.replace(m_named, replacement);
}

} // namespace Core
