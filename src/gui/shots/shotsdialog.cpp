// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shots/shotsdialog.h"

#include "core/server/server.h"
#include "core/shots/seenpages.h"
#include "core/shots/shotseries.h"
#include "core/visibletext.h"
#include "gui/shots/shotsform.h"
#include "gui/shots/shottexts.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

void ShotsDialog::open(Core::Server &server, bool isPresenting, QWidget *window)
{
    for (ShotsDialog *dialog : window->findChildren<ShotsDialog *>()) {
        if (&dialog->m_server == &server) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    auto *dialog = new ShotsDialog(server, isPresenting, window);
    dialog->QDialog::show();
}

ShotsDialog::ShotsDialog(Core::Server &server, bool isPresenting, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_form(new ShotsForm)
    , m_progress(new QProgressBar)
    , m_results(new QTreeWidget)
    , m_summary(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    Core::SeenPages seen;
    for (int row = 0; row < server.traffic().size(); ++row)
        seen.add(server.traffic().at(row));
    QStringList paths = seen.paths();
    if (isPresenting)
        paths.removeIf([](const QString &path) { return path.contains(u'?'); });
    m_form->setPaths(paths.isEmpty() ? QStringList {u"/"_s} : paths);
    m_form->setFolder(ShotTexts::usualFolder(server.name()));
    connect(m_form, &ShotsForm::changed, this, &ShotsDialog::update);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_series)
            m_series->cancel();
        else
            begin();
    });
    connect(m_sheet, &QPushButton::clicked, this, [this] { openFile(m_sheetFile); });
    connect(m_results, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const QString file = item->data(0, Qt::UserRole).toString(); !file.isEmpty())
            openFile(file);
    });
    connect(&server, &Core::Server::stateChanged, this, &ShotsDialog::update);
    connect(&server, &QObject::destroyed, this, &QObject::deleteLater);
    retranslate();
    update();
    m_form->setFocus();
    constexpr QSize usual {640, 620};
    resize(usual);
}

ShotsDialog::~ShotsDialog() = default;

void ShotsDialog::makeLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_sheet = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_sheet->setObjectName(u"sheet"_s);
    m_start = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_start->setObjectName(u"start"_s);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_results->setObjectName(u"results"_s);
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setColumnCount(ShotTexts::columnCount);
    m_results->hide();
    m_progress->hide();
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_form);
    rows->addWidget(m_progress);
    rows->addWidget(m_results, 1);
    rows->addWidget(m_summary);
    rows->addWidget(buttons);
}

void ShotsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ShotsDialog::retranslate()
{
    setWindowTitle(tr("Screenshots of Pages of “%1”").arg(Core::visibleText(m_server.name())));
    m_results->setHeaderLabels({tr("Page"), tr("Result"), tr("Remark")});
    m_results->setAccessibleName(tr("Pictures"));
    m_results->setToolTip(tr("Return opens the picture"));
    m_sheet->setText(tr("Open Con&tact Sheet"));
    m_close->setText(tr("&Close"));
    update();
}

void ShotsDialog::update()
{
    const bool isRunning = m_server.state() == Core::ServerState::Value::Running;
    m_start->setText(m_series ? tr("C&ancel") : tr("T&ake Pictures"));
    m_start->setEnabled(m_series || (isRunning && m_form->isComplete()));
    m_form->setEnabled(!m_series);
    m_sheet->setEnabled(!m_sheetFile.isEmpty() && !m_series);
    if (const QString why = tr("The server does not run."); !isRunning && !m_series)
        m_summary->setText(why);
    else if (m_summary->text() == why)
        m_summary->clear();
}

void ShotsDialog::begin()
{
    Core::ShotOptions options = m_form->options();
    options.url = m_server.url();
    options.serverName = m_server.name();
    m_folder = options.folder;
    m_sheetFile.clear();
    m_summary->clear();
    m_results->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_series = new Core::ShotSeries(options, this);
    connect(m_series, &Core::ShotSeries::progressed, this, &ShotsDialog::show);
    connect(m_series, &Core::ShotSeries::finished, this, &ShotsDialog::end);
    update();
}

void ShotsDialog::show(const Core::ShotResult &result, int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    auto *item = new QTreeWidgetItem(m_results, ShotTexts::columns(result));
    if (result.state != Core::ShotResult::State::Failed)
        item->setData(0, Qt::UserRole, QDir(m_folder).filePath(result.file));
    m_results->show();
    m_results->resizeColumnToContents(0);
}

void ShotsDialog::end(const Core::ShotSummary &summary)
{
    m_series->deleteLater();
    m_series = nullptr;
    m_sheetFile = summary.sheet;
    m_progress->hide();
    m_summary->setText(ShotTexts::summary(summary));
    update();
    if (m_sheet->isEnabled())
        m_sheet->setFocus();
}

void ShotsDialog::openFile(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_summary->setText(tr("No program could be started that shows “%1”.")
                               .arg(Core::visibleText(QDir::toNativeSeparators(path))));
}

} // namespace Gui
