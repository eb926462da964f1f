// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shots/shotsform.h"

#include "gui/widgets/formgrid.h"

#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSide = 8'192; // CSS pixels
constexpr double leastScale = 0.5;
constexpr double largestScale = 4;

// Beside each other, with what is free at the end.
QWidget *row(std::initializer_list<QWidget *> widgets, QWidget *stretched = nullptr)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == stretched ? 1 : 0);
    if (!stretched)
        layout->addStretch();
    return line;
}

} // namespace

ShotsForm::ShotsForm(QWidget *parent)
    : QWidget(parent)
    , m_pathsLabel(new QLabel)
    , m_paths(new QPlainTextEdit)
    , m_sizeLabel(new QLabel)
    , m_width(new QSpinBox)
    , m_height(new QSpinBox)
    , m_scaleLabel(new QLabel)
    , m_scale(new QDoubleSpinBox)
    , m_fullPage(new QCheckBox)
    , m_dark(new QCheckBox)
    , m_waitForLabel(new QLabel)
    , m_waitFor(new QLineEdit)
    , m_folderLabel(new QLabel)
    , m_folder(new QLineEdit)
    , m_chooseFolder(new QPushButton)
    , m_compareLabel(new QLabel)
    , m_compare(new QLineEdit)
    , m_chooseCompare(new QPushButton)
{
    auto *grid = new FormGrid(this);
    grid->setContentsMargins({});
    makeFields(*grid);
    retranslate();
    const Core::ShotOptions usual;
    for (QSpinBox *side : {m_width, m_height})
        side->setRange(1, largestSide);
    m_width->setValue(usual.size.width());
    m_height->setValue(usual.size.height());
    m_scale->setRange(leastScale, largestScale);
    m_scale->setSingleStep(leastScale);
    m_scale->setDecimals(1);
    m_scale->setValue(usual.scale);
    for (QPushButton *button : {m_chooseFolder, m_chooseCompare})
        button->setAutoDefault(false);
    setFocusProxy(m_paths);
    connect(m_paths, &QPlainTextEdit::textChanged, this, &ShotsForm::changed);
    connect(m_folder, &QLineEdit::textChanged, this, &ShotsForm::changed);
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] { chooseFor(m_folder); });
    connect(m_chooseCompare, &QPushButton::clicked, this, [this] { chooseFor(m_compare); });
}

void ShotsForm::makeFields(FormGrid &grid)
{
    m_paths->setObjectName(u"paths"_s);
    m_paths->setTabChangesFocus(true);
    m_paths->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_waitFor->setObjectName(u"waitFor"_s);
    m_waitFor->setPlaceholderText(u"#content"_s);
    m_folder->setObjectName(u"folder"_s);
    m_compare->setObjectName(u"compare"_s);
    m_fullPage->setObjectName(u"fullPage"_s);
    m_dark->setObjectName(u"dark"_s);
    m_pathsLabel->setBuddy(m_paths);
    m_sizeLabel->setBuddy(m_width);
    m_scaleLabel->setBuddy(m_scale);
    m_waitForLabel->setBuddy(m_waitFor);
    m_folderLabel->setBuddy(m_folder);
    m_compareLabel->setBuddy(m_compare);
    grid.addRow(m_pathsLabel, m_paths);
    grid.addRow(m_sizeLabel, row({m_width, new QLabel(u"×"_s), m_height, m_scaleLabel, m_scale}));
    grid.addRow(nullptr, row({m_fullPage, m_dark}));
    grid.addRow(m_waitForLabel, m_waitFor);
    grid.addRow(m_folderLabel, row({m_folder, m_chooseFolder}, m_folder));
    grid.addRow(m_compareLabel, row({m_compare, m_chooseCompare}, m_compare));
}

void ShotsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ShotsForm::retranslate()
{
    m_pathsLabel->setText(tr("&Paths"));
    m_paths->setToolTip(tr("Of pages, one a line. Those that were seen in the traffic are there "
                           "already."));
    m_sizeLabel->setText(tr("&View"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_scaleLabel->setText(tr("&Scale"));
    m_scale->setToolTip(tr("Pixels of a picture for one of the page"));
    m_fullPage->setText(tr("&Full pages"));
    m_dark->setText(tr("&Dark theme"));
    m_waitForLabel->setText(tr("&Wait for"));
    m_waitFor->setToolTip(tr("A CSS selector: something that it finds must be visible before the "
                             "picture is taken."));
    m_folderLabel->setText(tr("F&older"));
    m_chooseFolder->setText(tr("Choos&e…"));
    m_compareLabel->setText(tr("Co&mpare with"));
    m_compare->setToolTip(tr("A folder of earlier pictures; empty: nothing is compared."));
    m_compare->setPlaceholderText(tr("Nothing"));
    m_chooseCompare->setText(tr("C&hoose…"));
}

void ShotsForm::chooseFor(QLineEdit *edit)
{
    auto *dialog = new QFileDialog(
        this, edit == m_folder ? tr("Folder for the Pictures") : tr("Earlier Pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, edit,
            [edit](const QString &folder) { edit->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void ShotsForm::setPaths(const QStringList &paths)
{
    m_paths->setPlainText(paths.join(u'\n'));
}

void ShotsForm::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

bool ShotsForm::isComplete() const
{
    return !m_paths->toPlainText().trimmed().isEmpty() && !m_folder->text().trimmed().isEmpty();
}

Core::ShotOptions ShotsForm::options() const
{
    Core::ShotOptions options;
    for (const QString &line : m_paths->toPlainText().split(u'\n')) {
        if (const QString path = line.trimmed(); !path.isEmpty())
            options.paths << path;
    }
    options.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    options.compareWith = QDir::fromNativeSeparators(m_compare->text().trimmed());
    options.size = {m_width->value(), m_height->value()};
    options.scale = m_scale->value();
    options.isFullPage = m_fullPage->isChecked();
    options.isDark = m_dark->isChecked();
    options.waitFor = m_waitFor->text().trimmed();
    return options;
}

} // namespace Gui
