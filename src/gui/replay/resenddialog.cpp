// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/resenddialog.h"

#include "core/formats/content/contentkind.h"
#include "core/formats/content/messagecontent.h"
#include "core/formats/exchangeurl.h"
#include "core/visibletext.h"
#include "gui/exchange/codeview.h"
#include "gui/exchange/exchangeview.h"
#include "gui/masking/masking.h"
#include "gui/widgets/background.h"
#include "gui/widgets/format.h"
#include "ui_resenddialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QShortcut>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 64 * 1024 * 1024;
constexpr qsizetype mostVersions = 50;

QString textOf(const Core::Headers &headers)
{
    QStringList lines;
    for (const Core::HeaderField &field : headers)
        lines << QString(QString::fromUtf8(field.name) + u": " + QString::fromUtf8(field.value));
    return lines.join(u'\n');
}

// The request as it was, as far as it can be sent at all.
Core::ReplayRequest startingPoint(Core::ExchangeRecord record, const QUrl &server)
{
    record.requestBodyBytes = record.requestContent.size();
    if (record.request.method.isEmpty())
        record.request.method = "GET";
    if (record.request.target.isEmpty())
        record.request.target = "/";
    const auto request = Core::ReplayRequest::of(record, server);
    return request ? *request : Core::ReplayRequest();
}

Core::Result<QByteArray> readFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Core::failure(
            ResendDialog::tr("The file “%1” cannot be read: %2.").arg(name, file.errorString()));
    QByteArray content = file.read(longestBody + 1);
    if (content.size() > longestBody)
        return Core::failure(
            ResendDialog::tr("The file “%1” is larger than %2, the most that is sent from here. "
                             "Send it with curl: its line is under “Copy as”.")
                .arg(name, Format::bytes(longestBody)));
    return content;
}

} // namespace

ResendDialog::ResendDialog(Core::ExchangeRecord original, const QUrl &server,
                           const Masking *masking, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ResendDialog>())
    , m_body(new CodeView)
    , m_answer(new ExchangeView)
    , m_masking(masking)
    , m_original(std::move(original))
{
    m_ui->setupUi(this);
    m_ui->bodyLayout->addWidget(m_body, 1);
    m_ui->splitter->addWidget(m_answer);
    m_ui->splitter->setSizes({500, 500});
    m_ui->headers->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setEditable(true);
    for (const auto *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})
        m_ui->method->addItem(QString::fromLatin1(method));
    if (masking) {
        m_answer->setMasking(masking);
        connect(masking, &Masking::screenChanged, this, &ResendDialog::maskAnew);
    }
    setRequest(startingPoint(m_original, server));
    const QString cut = Core::cutRemark(m_original, Core::MessageSide::Request);
    if (!cut.isEmpty())
        m_ui->notice->setNotice(Tone::Warning, tr("Of the body, only the %1 were kept.").arg(cut));
    connect(m_ui->sendButton, &QPushButton::clicked, this, &ResendDialog::send);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->stop();
    });
    connect(m_ui->loadButton, &QPushButton::clicked, this, &ResendDialog::loadBody);
    connect(m_ui->history, &QComboBox::activated, this,
            [this](int index) { setRequest(m_history.at(index).request); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &ResendDialog::send);
    // An editor takes the Tab key for itself.
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this,
            [this] { focusNextPrevChild(true); });
    m_ui->url->setFocus();
    refresh();
}

ResendDialog::~ResendDialog() = default;

void ResendDialog::focusRepetition()
{
    m_ui->times->setFocus();
    m_ui->times->selectAll();
}

void ResendDialog::setRequest(const Core::ReplayRequest &request)
{
    m_base = request;
    m_ui->method->setCurrentText(QString::fromUtf8(request.request.method));
    m_isBinary = !Core::looksLikeText(request.body) || request.body.contains('\0')
        || !request.body.isValidUtf8();
    showTexts({Core::visibleText(request.url()), textOf(request.request.headers),
               m_isBinary ? QByteArray() : request.body});
    refresh();
}

void ResendDialog::showTexts(const RequestTexts &texts)
{
    m_mask = RequestMask(texts, Masking::onScreen(m_masking));
    m_ui->url->setText(m_mask.shown().url);
    m_ui->headers->setPlainText(m_mask.shown().headers);
    m_ui->headers->document()->setModified(false);
    m_body->setCode(m_mask.shown().body, CodeLanguage::Plain);
}

RequestTexts ResendDialog::texts() const
{
    return m_mask.unmasked({m_ui->url->text(), m_ui->headers->toPlainText(),
                            m_body->isModified() ? m_body->code() : m_mask.shown().body});
}

void ResendDialog::maskAnew()
{
    const bool isEdited = m_ui->headers->document()->isModified();
    showTexts(texts());
    m_ui->headers->document()->setModified(isEdited);
    for (int i = 0; i < m_history.size(); ++i)
        m_ui->history->setItemText(i, label(m_history.at(i)));
}

std::optional<Core::Headers> ResendDialog::headers(const QString &text, QString &fault) const
{
    // Bytes that are no text stay as they were as long as nobody edits.
    if (!m_ui->headers->document()->isModified())
        return m_base.request.headers;
    Core::Headers headers;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (line.trimmed().isEmpty())
            continue;
        if (colon <= 0) {
            fault = Core::ReplayRequest::noField(line);
            return std::nullopt;
        }
        headers.append(line.first(colon).toUtf8(), line.sliced(colon + 1).trimmed().toUtf8());
    }
    return headers;
}

std::optional<Core::ReplayRequest> ResendDialog::request()
{
    Core::ReplayRequest request = m_base;
    QString fault;
    const RequestTexts texts = this->texts();
    if (m_mask.isLeftIn(texts)) {
        showFault(tr("*** stands for a secret that is masked. Write what is to be sent in its "
                     "place, or leave the presentation mode."));
        return std::nullopt;
    }
    const auto fields = headers(texts.headers, fault);
    if (!fields) {
        showFault(fault);
        return std::nullopt;
    }
    request.request.headers = *fields;
    request.request.method = m_ui->method->currentText().trimmed().toUtf8();
    if (!m_isBinary && texts.body != m_base.body)
        request.body = texts.body;
    const QByteArray url = texts.url.trimmed().toUtf8();
    if (texts.url != Core::visibleText(m_base.url()) && !request.setUrl(url))
        fault = tr("“%1” is no address of HTTP; write, for instance, http://localhost:8080/.")
                    .arg(m_ui->url->text());
    else if (const auto reason = request.fault())
        fault = *reason;
    showFault(fault);
    return fault.isEmpty() ? std::optional(request) : std::nullopt;
}

void ResendDialog::loadBody()
{
    auto *dialog = new QFileDialog(this, tr("Body of the Request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        inBackground(
            this, [path] { return readFile(path); },
            [this](const Core::Result<QByteArray> &bytes) {
                if (!bytes) {
                    showFault(bytes.error());
                    return;
                }
                Core::ReplayRequest loaded = m_base;
                QString fault;
                const RequestTexts now = texts();
                loaded.request.headers
                    = headers(now.headers, fault).value_or(m_base.request.headers);
                loaded.request.method = m_ui->method->currentText().toUtf8();
                loaded.setUrl(now.url.toUtf8());
                loaded.body = *bytes;
                setRequest(loaded);
            });
    });
    dialog->open();
}

void ResendDialog::send()
{
    if (m_run)
        return;
    const auto wanted = request();
    if (!wanted)
        return;
    QList<Core::ReplayStep> steps(m_ui->times->value(), {*wanted, {}});
    m_good = 0;
    m_failed = 0;
    m_run = new Core::ReplayRun(std::move(steps),
                                {1, std::chrono::milliseconds(m_ui->pause->value())}, this);
    connect(m_run, &Core::ReplayRun::answered, this,
            [this, request = *wanted](int, const Core::ReplayOutcome &outcome) {
                answered(request, outcome);
            });
    connect(m_run, &Core::ReplayRun::finished, this, &ResendDialog::ended);
    m_run->start();
    refresh();
}

void ResendDialog::answered(const Core::ReplayRequest &request, const Core::ReplayOutcome &outcome)
{
    (outcome.fault.isEmpty() ? m_good : m_failed) += 1;
    m_answer->setRecord(outcome.record);
    if (m_run->done() == 1)
        remember(request, outcome);
    showFault(outcome.fault);
    refresh();
    if (outcome.localPort != 0)
        emit sent(outcome.localPort);
}

void ResendDialog::ended()
{
    m_run->deleteLater();
    m_run = nullptr;
    refresh();
}

void ResendDialog::remember(const Core::ReplayRequest &request, const Core::ReplayOutcome &outcome)
{
    if (!m_history.isEmpty() && m_history.constFirst().request == request)
        return;
    m_history.prepend(
        {request, outcome.record.started.toLocalTime().toString(u"HH:mm:ss"_s),
         outcome.fault.isEmpty() ? QString::number(outcome.record.response.status) : tr("failed")});
    m_ui->history->insertItem(0, label(m_history.constFirst()));
    m_ui->history->setCurrentIndex(0);
    if (m_history.size() > mostVersions) {
        m_history.removeLast();
        m_ui->history->removeItem(m_ui->history->count() - 1);
    }
}

QString ResendDialog::label(const Version &version) const
{
    const QByteArray url = Masking::shownTarget(m_masking, version.request.url());
    return tr("%1  %2 %3 → %4", "time, method, URL, status")
        .arg(version.begin, Core::visibleText(version.request.request.method),
             Core::visibleText(url), version.end);
}

void ResendDialog::showFault(const QString &text)
{
    m_ui->notice->setNotice(Tone::Bad, Masking::shown(m_masking, text));
}

void ResendDialog::refresh()
{
    const bool isRunning = m_run;
    m_ui->sendButton->setEnabled(!isRunning);
    m_ui->stopButton->setVisible(isRunning);
    m_ui->history->setVisible(!m_history.isEmpty());
    m_body->setVisible(!m_isBinary);
    m_body->setAccessibleName(tr("Body"));
    m_ui->binaryLabel->setVisible(m_isBinary);
    m_ui->binaryLabel->setText(tr("The body is %1 that are no text; they are sent as they are.")
                                   .arg(Format::bytes(m_base.body.size())));
    const int all = m_good + m_failed;
    m_ui->resultLabel->setText(all < 2 ? QString()
                                       : QString(tr("%Ln answered", nullptr, m_good) + u", "_s
                                                 + tr("%Ln failed", nullptr, m_failed)));
}

void ResendDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    QDialog::changeEvent(event);
}

} // namespace Gui
