// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/exchangeexport.h"

#include "gui/widgets/background.h"

#include <QDir>
#include <QFileDialog>
#include <QProgressDialog>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

// Rows that are in memory at a time.
constexpr int portion = 50;

struct Portion
{
    int written = 0;
    QString fault;
};

} // namespace

ExchangeExport *ExchangeExport::ask(QWidget *window, ExportFormat format,
                                    std::shared_ptr<PickedRows> rows,
                                    std::optional<Core::RedactionRules> rules)
{
    auto *run = new ExchangeExport(window, format, std::move(rows), std::move(rules));
    auto *dialog
        = new QFileDialog(window, tr("Export %n Request(s)", nullptr, run->m_rows->count()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (format == ExportFormat::Har) {
        dialog->setDefaultSuffix(u"har"_s);
        dialog->setNameFilter(tr("HTTP archives (*.har)"));
    } else if (format == ExportFormat::HttpFile) {
        dialog->setDefaultSuffix(u"http"_s);
        dialog->setNameFilter(tr("Files of requests (*.http)"));
    } else {
        dialog->setLabelText(QFileDialog::FileName, tr("New folder:"));
    }
    connect(dialog, &QFileDialog::fileSelected, run, &ExchangeExport::start);
    connect(dialog, &QFileDialog::rejected, run, &QObject::deleteLater);
    dialog->open();
    return run;
}

ExchangeExport::ExchangeExport(QWidget *window, ExportFormat format,
                               std::shared_ptr<PickedRows> rows,
                               std::optional<Core::RedactionRules> rules)
    : QObject(window)
    , m_window(window)
    , m_format(format)
    , m_rows(std::move(rows))
    , m_rules(std::move(rules))
{
}

ExchangeExport::~ExchangeExport()
{
    delete m_progress;
}

void ExchangeExport::start(const QString &path)
{
    m_path = path;
    m_progress = new QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, m_rows->count(), m_window);
    m_progress->setWindowModality(Qt::NonModal);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_isStopped = true; });
    inBackground(
        this, [format = m_format, path] { return ExportSink::open(format, path); },
        [this](const Core::Result<std::shared_ptr<ExportSink>> &sink) {
            if (!sink)
                return end(sink.error());
            m_sink = *sink;
            next();
        });
}

void ExchangeExport::next()
{
    if (m_isStopped)
        return end(tr("The export was cancelled."));
    if (m_next >= m_rows->count())
        return finish();
    const int first = m_next;
    m_next += portion;
    const QPointer<ExchangeExport> self(this);
    m_rows->fetch(first, portion, [self](const QList<Core::ExchangeRecord> &records) {
        if (self)
            self->write(records);
    });
}

void ExchangeExport::write(const QList<Core::ExchangeRecord> &records)
{
    inBackground(
        this,
        [sink = m_sink, rules = m_rules, records] {
            Portion result;
            for (const Core::ExchangeRecord &record : records) {
                Core::HarEntry entry {record, {}};
                if (rules) {
                    Core::RedactedExchange redacted = Core::redact(record, *rules);
                    entry = {std::move(redacted.record), std::move(redacted.masked)};
                }
                if (const Core::Result<> written = sink->write(entry); !written) {
                    result.fault = written.error();
                    break;
                }
                ++result.written;
            }
            return result;
        },
        [this](const Portion &result) {
            m_written += result.written;
            m_progress->setValue(std::min(m_next, m_rows->count()));
            if (!result.fault.isEmpty())
                return end(result.fault);
            next();
        });
}

void ExchangeExport::finish()
{
    inBackground(
        this, [sink = m_sink] { return sink->finish(); },
        [this](const Core::Result<> &result) {
            if (!result)
                return end(result.error());
            QStringList sentences {tr("%n request(s) exported to %1.", nullptr, m_written)
                                       .arg(QDir::toNativeSeparators(m_path))};
            if (const int gone = m_rows->count() - m_written; gone > 0)
                sentences << tr("%n were not kept any more.", nullptr, gone);
            sentences << m_sink->notes();
            end(sentences.join(u' '));
        });
}

void ExchangeExport::end(const QString &text)
{
    emit ended(text);
    deleteLater();
}

} // namespace Gui
