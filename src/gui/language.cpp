// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

const QString folder = u":/i18n"_s;
const QString prefix = u"portside_"_s;
const QString english = u"en"_s;

QString bestForDesktop()
{
    const QStringList codes = Language::available();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        if (locale.language() == QLocale::English)
            return english;
        for (const QString &code : codes) {
            const QLocale candidate(code);
            if (candidate.language() == locale.language()
                && (!code.contains(u'_') || candidate.script() == locale.script()))
                return code;
        }
    }
    return english;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language() = default;

QStringList Language::available()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.mid(prefix.size()).chopped(3));
    if (!codes.contains(english))
        codes.prepend(english);
    return codes;
}

QString Language::nativeName(const QString &code)
{
    if (code == english)
        return u"English"_s;
    // Qt names the country as well, which the texts do not mean.
    if (code == "es"_L1)
        return u"Español"_s;
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

void Language::choose(const QString &code)
{
    const QString chosen = available().contains(code) ? code : bestForDesktop();
    if (chosen == m_current)
        return;
    m_current = chosen;
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(chosen));
    m_translators.clear();
    auto qt = std::make_unique<QTranslator>();
    if (chosen != english
        && qt->load(QLocale(chosen), u"qtbase"_s, u"_"_s,
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    auto own = std::make_unique<QTranslator>();
    if (own->load(prefix + chosen, folder))
        install(std::move(own));
}

void Language::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace Gui
