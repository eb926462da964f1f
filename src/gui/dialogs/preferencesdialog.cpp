// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/preferencesdialog.h"

#include "gui/language.h"
#include "gui/settings/preferences.h"
#include "ui_preferencesdialog.h"

#include <QEvent>
#include <QSignalBlocker>

namespace Gui {

namespace {

constexpr qint64 megabyte = 1'000'000;

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    fill();
    fillRetention();
    m_ui->masks->setMasking(&preferences.masking());
    connect(m_ui->theme, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_preferences.setTheme(ThemeChoice(index)); });
    connect(m_ui->language, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences.setLanguage(m_ui->language->currentData().toString()); });
    connect(m_ui->closeToTray, &QCheckBox::toggled, &preferences, &Preferences::setCloseToTray);
    connect(m_ui->startMinimised, &QCheckBox::toggled, &preferences,
            &Preferences::setStartMinimised);
    connect(m_ui->announceFirst, &QCheckBox::toggled, &preferences,
            &Preferences::setAnnouncesFirstRequests);
    // Not with every key: what a number in the making leaves out would be gone.
    for (const QSpinBox *box : {m_ui->keptSize, m_ui->keptDays, m_ui->keptRows})
        connect(box, &QSpinBox::editingFinished, this, &PreferencesDialog::takeRetention);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    // The menus change the same.
    connect(&preferences, &Preferences::themeChanged, this, &PreferencesDialog::fill);
    connect(&preferences, &Preferences::languageChanged, this, &PreferencesDialog::fill);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fill()
{
    const QSignalBlocker themeBlocker(m_ui->theme);
    const QSignalBlocker languageBlocker(m_ui->language);
    m_ui->theme->setCurrentIndex(int(m_preferences.theme()));
    m_ui->language->clear();
    m_ui->language->addItem(tr("Like the desktop"), QString());
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        m_ui->language->addItem(Language::nativeName(code), code);
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(m_preferences.language())));
    m_ui->closeToTray->setChecked(m_preferences.closeToTray());
    m_ui->startMinimised->setChecked(m_preferences.startMinimised());
    m_ui->announceFirst->setChecked(m_preferences.announcesFirstRequests());
}

void PreferencesDialog::fillRetention()
{
    const Core::Retention retention = m_preferences.retention();
    m_ui->keptSize->setValue(int(retention.bytes / megabyte));
    m_ui->keptDays->setValue(
        int(std::chrono::duration_cast<std::chrono::days>(retention.age).count()));
    m_ui->keptRows->setValue(int(retention.rows));
}

// What the boxes show unchanged stays exactly as it was.
void PreferencesDialog::takeRetention()
{
    Core::Retention retention = m_preferences.retention();
    if (m_ui->keptSize->value() != retention.bytes / megabyte)
        retention.bytes = m_ui->keptSize->value() * megabyte;
    const auto days = std::chrono::duration_cast<std::chrono::days>(retention.age);
    if (m_ui->keptDays->value() != days.count())
        retention.age = std::chrono::days(m_ui->keptDays->value());
    if (m_ui->keptRows->value() != retention.rows)
        retention.rows = m_ui->keptRows->value();
    m_preferences.setRetention(retention);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QSignalBlocker themeBlocker(m_ui->theme);
        m_ui->retranslateUi(this);
        fill();
    }
}

} // namespace Gui
