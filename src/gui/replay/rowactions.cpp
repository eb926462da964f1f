// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/rowactions.h"

#include "gui/icons.h"
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

} // namespace

RowActions::RowActions(QWidget &list, Pick pick)
    : QObject(&list)
    , m_list(list)
    , m_pick(std::move(pick))
    , m_withSecrets(new QAction(this))
{
    m_withSecrets->setCheckable(true);
    makeAction(Id::Copy, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), &RowActions::copyCurl);
    makeAction(Id::SendAgain, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
               &RowActions::sendAgain);
    makeAction(Id::Edit, QKeySequence(Qt::CTRL | Qt::Key_E), &RowActions::edit);
    makeAction(Id::Repeat, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &RowActions::repeat);
    makeAction(Id::Compare, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &RowActions::compare);
    makeAction(Id::Export, QKeySequence(Qt::CTRL | Qt::Key_S), &RowActions::exportHar);
    action(Id::Copy)->setIcon(icon(IconId::Copy));
    action(Id::SendAgain)->setIcon(icon(IconId::Redo));
    action(Id::Edit)->setIcon(icon(IconId::Rename));
    action(Id::Export)->setIcon(icon(IconId::Save));
    retranslate();
}

RowActions::~RowActions() = default;

void RowActions::makeAction(Id id, const QKeySequence &keys, void (RowActions::*run)())
{
    auto *made = new QAction(this);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    made->setShortcutVisibleInContextMenu(true);
    connect(made, &QAction::triggered, this, run);
    m_actions.insert(int(id), made);
    m_list.addAction(made);
}

void RowActions::retranslate()
{
    action(Id::Copy)->setText(tr("Copy as curl"));
    action(Id::SendAgain)->setText(tr("Send again"));
    action(Id::Edit)->setText(tr("Edit and send…"));
    action(Id::Repeat)->setText(tr("Repeat…"));
    action(Id::Compare)->setText(tr("Compare"));
    action(Id::Export)->setText(tr("As HAR…"));
    m_withSecrets->setText(tr("With secrets"));
    m_withSecrets->setToolTip(
        tr("Copies and exports have passwords, tokens and cookies as they were"));
}

void RowActions::addTo(QMenu &menu, int rows)
{
    menu.addSeparator();
    if (rows == 1)
        addCopies(menu);
    if (rows > 0)
        menu.addAction(action(Id::SendAgain));
    if (rows == 1) {
        menu.addAction(action(Id::Edit));
        menu.addAction(action(Id::Repeat));
    }
    if (rows == 2)
        menu.addAction(action(Id::Compare));
    addExports(menu);
}

void RowActions::addCopies(QMenu &menu)
{
    QMenu *copies = menu.addMenu(icon(IconId::Copy), tr("Copy as"));
    copies->addAction(action(Id::Copy));
    for (const CopyForm form : {CopyForm::CurlPowerShell, CopyForm::Fetch, CopyForm::HttPie,
                                CopyForm::PythonRequests, CopyForm::HttpFile, CopyForm::Raw})
        connect(copies->addAction(RequestCopy::nameOf(form)), &QAction::triggered, this,
                [this, form] { copy(form); });
    copies->addSeparator();
    copies->addAction(m_withSecrets);
}

void RowActions::addExports(QMenu &menu)
{
    QMenu *exports = menu.addMenu(icon(IconId::Save), tr("Export"));
    exports->addAction(action(Id::Export));
    connect(exports->addAction(tr("As .http file…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::HttpFile); });
    connect(exports->addAction(tr("Into a folder…")), &QAction::triggered, this,
            [this] { exportRows(ExportFormat::Folder); });
    exports->addAction(m_withSecrets);
}

std::optional<Core::RedactionRules> RowActions::masks() const
{
    return m_withSecrets->isChecked() ? std::nullopt
                                      : std::optional(Core::RedactionRules::standard());
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
            [form, record, authority = authority(), rules = masks(),
             folder = RequestCopy::folder()] {
                return RequestCopy::make(form, record, authority, rules, folder);
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
    if (m_run) {
        emit told(tr("Requests are still being sent; wait for their answers."));
        return;
    }
    const std::shared_ptr<PickedRows> rows = m_pick();
    if (rows->count() > mostSent) {
        emit told(
            tr("At most %n request(s) are sent again at once; select fewer.", nullptr, mostSent));
        return;
    }
    const QPointer<RowActions> self(this);
    QList<qint64> ids;
    for (int row = 0; row < rows->count(); ++row)
        ids << rows->id(row);
    rows->fetch(0, rows->count(), [self, rows, ids](const QList<Core::ExchangeRecord> &records) {
        if (self)
            // Rows that are gone are not told.
            self->send(records, records.size() == ids.size() ? ids : QList<qint64>());
    });
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
    m_run = new Core::ReplayRun(std::move(steps), {}, this);
    connect(m_run, &Core::ReplayRun::answered, this,
            [this, ids](int step, const Core::ReplayOutcome &outcome) {
                if (outcome.localPort != 0)
                    emit sent(ids.value(step), outcome.localPort);
                emit told(outcome.fault.isEmpty()
                              ? tr("Sent again: status %1").arg(outcome.record.response.status)
                              : outcome.fault);
            });
    connect(m_run, &Core::ReplayRun::finished, m_run, &QObject::deleteLater);
    m_run->start();
}

void RowActions::openEditor(bool many)
{
    withFirst([this, many](const Core::ExchangeRecord &record, qint64 id) {
        auto *dialog = new ResendDialog(record, m_server, m_list.window());
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
        auto *dialog = new CompareDialog(records.first(), records.last(), self->m_list.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void RowActions::exportRows(ExportFormat format)
{
    std::shared_ptr<PickedRows> rows = m_pick();
    if (rows->count() == 0) {
        emit told(tr("Select the rows that are to be exported."));
        return;
    }
    auto *run = ExchangeExport::ask(m_list.window(), format, std::move(rows), masks());
    connect(run, &ExchangeExport::ended, this, &RowActions::told);
}

} // namespace Gui
