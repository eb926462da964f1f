// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/rowactions.h"

#include "gui/icons.h"
#include "gui/masking/masking.h"
#include "gui/replay/comparedialog.h"
#include "gui/replay/requestcopy.h"
#include "gui/replay/resenddialog.h"
#include "gui/widgets/background.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::CopyForm;

namespace {

// More than that at once is a mistake of the hand; repeating has its own dialog.
constexpr int mostSent = 500;
constexpr int mostRuns = 16; // at once
// Such a file is made in memory, and editors open nothing longer.
constexpr int mostInOneText = 20'000;

} // namespace

RowActions::RowActions(QWidget &list, Pick pick, Pick pickAll)
    : QObject(&list)
    , m_list(list)
    , m_pick(std::move(pick))
    , m_pickAll(std::move(pickAll))
    , m_withSecrets(new QAction(this))
{
    m_withSecrets->setCheckable(true);
    connect(m_withSecrets, &QAction::toggled, this, [this](bool on) {
        if (m_masking)
            m_masking->setCopiesSecrets(on);
    });
    makeAction(TrafficKey::CopyCurl, &RowActions::copyCurl);
    makeAction(TrafficKey::SendAgain, &RowActions::sendAgain);
    makeAction(TrafficKey::Edit, &RowActions::edit);
    makeAction(TrafficKey::Repeat, &RowActions::repeat);
    makeAction(TrafficKey::Compare, &RowActions::compare);
    makeAction(TrafficKey::Export, &RowActions::exportHar);
    if (m_pickAll)
        makeAction(TrafficKey::ExportAll, &RowActions::exportAllHar);
    action(TrafficKey::CopyCurl)->setIcon(icon(IconId::Copy));
    action(TrafficKey::SendAgain)->setIcon(icon(IconId::Redo));
    action(TrafficKey::Edit)->setIcon(icon(IconId::Rename));
    action(TrafficKey::Export)->setIcon(icon(IconId::Save));
    retranslate();
}

RowActions::~RowActions() = default;

void RowActions::makeAction(TrafficKey key, void (RowActions::*run)())
{
    auto *made = new QAction(this);
    made->setShortcut(TrafficKeys::of(key));
    made->setShortcutContext(Qt::WidgetShortcut);
    made->setShortcutVisibleInContextMenu(true);
    connect(made, &QAction::triggered, this, run);
    m_actions.insert(int(key), made);
    m_list.addAction(made);
}

void RowActions::setMasking(Masking *masking)
{
    m_masking = masking;
    const auto follow
        = [this] { m_withSecrets->setChecked(m_masking && m_masking->copiesSecrets()); };
    connect(masking, &Masking::copiesChanged, this, follow);
    follow();
}

void RowActions::retranslate()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setText(TrafficKeys::text(TrafficKey(it.key())));
    m_withSecrets->setText(tr("Copy and export with secrets"));
    m_withSecrets->setToolTip(
        tr("Copies and exports have passwords, tokens and cookies as they were"));
}

void RowActions::addTo(QMenu &menu, int rows)
{
    menu.addSeparator();
    if (rows == 1)
        addCopies(menu);
    if (rows > 0)
        menu.addAction(action(TrafficKey::SendAgain));
    if (rows == 1) {
        menu.addAction(action(TrafficKey::Edit));
        menu.addAction(action(TrafficKey::Repeat));
    }
    if (rows == 2)
        menu.addAction(action(TrafficKey::Compare));
    addExports(menu);
    menu.addAction(m_withSecrets);
}

void RowActions::addCopies(QMenu &menu)
{
    QMenu *copies = menu.addMenu(icon(IconId::Copy), tr("Copy as"));
    copies->addAction(action(TrafficKey::CopyCurl));
    for (const CopyForm form :
         {CopyForm::CurlPowerShell, CopyForm::Fetch, CopyForm::HttPie, CopyForm::PythonRequests,
          CopyForm::HttpFile, CopyForm::Raw, CopyForm::CppTest})
        connect(copies->addAction(RequestCopy::nameOf(form)), &QAction::triggered, this,
                [this, form] { copy(form); });
}

void RowActions::addExports(QMenu &menu)
{
    QMenu *exports = menu.addMenu(icon(IconId::Save), tr("Export"));
    exports->addAction(action(TrafficKey::Export));
    connect(exports->addAction(tr("Export selected as .http file…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::HttpFile, m_pick); });
    connect(exports->addAction(tr("Export selected into a folder…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::Folder, m_pick); });
    connect(exports->addAction(tr("Make a mock of selected…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::Mock, m_pick); });
    if (m_pickAll)
        exports->addSeparator();
    addAllTo(*exports);
}

void RowActions::addAllTo(QMenu &menu)
{
    if (!m_pickAll)
        return;
    menu.addAction(action(TrafficKey::ExportAll));
    connect(menu.addAction(tr("Export all of the list as .http file…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::HttpFile, m_pickAll); });
    connect(menu.addAction(tr("Export all of the list into a folder…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::Folder, m_pickAll); });
    connect(menu.addAction(tr("Make a mock of all of the list…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::Mock, m_pickAll); });
}

void RowActions::addExportsOfAll(QMenu &menu)
{
    addAllTo(menu);
    menu.addSeparator();
    menu.addAction(m_withSecrets);
}

std::optional<Core::RedactionRules> RowActions::masks() const
{
    return m_withSecrets->isChecked() ? std::nullopt : Masking::inCopies(m_masking);
}

QByteArray RowActions::authority() const
{
    return m_server.isEmpty() ? QByteArray() : m_server.authority(QUrl::FullyEncoded).toLatin1();
}

void RowActions::withFirst(const Run &run)
{
    const std::shared_ptr<PickedRows> rows = m_pick();
    if (rows->count() == 0)
        return;
    const QPointer<RowActions> self(this);
    rows->fetch(0, 1,
                [self, run, rows, id = rows->id(0)](const QList<Core::ExchangeRecord> &records) {
                    if (self && !records.isEmpty())
                        run(records.constFirst(), id);
                });
}

void RowActions::copy(CopyForm form)
{
    withFirst([this, form](const Core::ExchangeRecord &record, qint64) {
        inBackground(
            this,
            [form, record, authority = authority(), rules = masks()] {
                return RequestCopy::make(form, record, authority, rules, RequestCopy::folder());
            },
            [this, form](const RequestCopy &copy) {
                if (!copy.fault.isEmpty()) {
                    emit told(copy.fault);
                    return;
                }
                auto *data = new QMimeData;
                data->setText(QString::fromUtf8(copy.text));
                if (form == CopyForm::Raw) // which may be no text
                    data->setData(u"application/octet-stream"_s, copy.text);
                QGuiApplication::clipboard()->setMimeData(data);
                emit told(
                    (QStringList {tr("Copied as %1.").arg(RequestCopy::nameOf(form))} + copy.notes)
                        .join(u' '));
            });
    });
}

void RowActions::sendAgain()
{
    if (m_runs >= mostRuns) {
        emit told(tr("Requests are still being sent; wait for their answers."));
        return;
    }
    const std::shared_ptr<PickedRows> rows = m_pick();
    if (rows->count() > mostSent) {
        emit told(
            tr("At most %n request(s) are sent again at once; select fewer.", nullptr, mostSent));
        return;
    }
    if (rows->count() == 0) {
        emit told(tr("Select the rows that are to be sent again."));
        return;
    }
    const QPointer<RowActions> self(this);
    QList<qint64> ids;
    for (int row = 0; row < rows->count(); ++row)
        ids << rows->id(row);
    rows->fetch(0, rows->count(), [self, rows, ids](const QList<Core::ExchangeRecord> &records) {
        if (!self)
            return;
        self->send(records, records.size() == ids.size() ? ids : QList<qint64>());
        self->tellGone(ids.size() - records.size());
    });
}

void RowActions::tellGone(qsizetype count)
{
    if (count > 0)
        emit told(
            tr("%n request(s) are not kept any more and cannot be sent.", nullptr, int(count)));
}

void RowActions::send(const QList<Core::ExchangeRecord> &records, const QList<qint64> &ids)
{
    QList<Core::ReplayStep> steps;
    for (const Core::ExchangeRecord &record : records) {
        const auto request = Core::ReplayRequest::of(record, m_server);
        const auto fault = request ? request->fault() : request.error();
        if (fault) {
            emit told(*fault);
            return;
        }
        steps << Core::ReplayStep {*request, {}};
    }
    if (steps.isEmpty())
        return;
    auto *run = new Core::ReplayRun(std::move(steps), {}, this);
    connect(run, &Core::ReplayRun::answered, this,
            [this, ids](int step, const Core::ReplayOutcome &outcome) {
                if (outcome.localPort != 0)
                    emit sent(ids.value(step), outcome.localPort);
                emit told(outcome.fault.isEmpty()
                              ? tr("Sent again: status %1").arg(outcome.record.response.status)
                              : outcome.fault);
            });
    connect(run, &Core::ReplayRun::finished, this, [this, run] {
        --m_runs;
        run->deleteLater();
    });
    ++m_runs;
    run->start();
}

void RowActions::openEditor(bool many)
{
    withFirst([this, many](const Core::ExchangeRecord &record, qint64 id) {
        auto *dialog = new ResendDialog(record, m_server, m_masking, m_list.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ResendDialog::sent, this,
                [this, id](quint16 localPort) { emit sent(id, localPort); });
        dialog->show();
        if (many)
            dialog->focusRepetition();
    });
}

void RowActions::compare()
{
    const std::shared_ptr<PickedRows> rows = m_pick();
    if (rows->count() != 2) {
        emit told(tr("Select the two rows that are to be compared."));
        return;
    }
    const QPointer<RowActions> self(this);
    rows->fetch(0, 2, [self, rows](const QList<Core::ExchangeRecord> &records) {
        if (!self || records.size() != 2)
            return;
        auto *dialog = new CompareDialog(records.first(), records.last(), self->m_masking,
                                         self->m_list.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void RowActions::exportRows(ExportFormat format, const Pick &pick)
{
    std::shared_ptr<PickedRows> rows = pick();
    if (!rows)
        return;
    if (rows->count() == 0) {
        emit told(tr("There is nothing to export: select rows, or export all of the list."));
        return;
    }
    const bool isOneText = format == ExportFormat::HttpFile || format == ExportFormat::Mock;
    if (isOneText && rows->count() > mostInOneText) {
        emit told(tr("Such a file takes at most %n request(s); filter the list, or export to HAR.",
                     nullptr, mostInOneText));
        return;
    }
    auto *run = ExchangeExport::ask(m_list.window(), format, std::move(rows), masks());
    connect(run, &ExchangeExport::ended, this, &RowActions::told);
}

} // namespace Gui
