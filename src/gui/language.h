// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace Gui {

// The language of the program, switchable at run time: every widget gets a LanguageChange event;
// main thread.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;
    Q_DISABLE_COPY_MOVE(Language)

    // The codes there are translations for, English among them.
    static QStringList available();
    // As its speakers call it.
    static QString nativeName(const QString &code);

    // Empty: the best for the desktop's languages.
    void choose(const QString &code);
    QString current() const { return m_current; }

private:
    void install(std::unique_ptr<QTranslator> translator);

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Gui
