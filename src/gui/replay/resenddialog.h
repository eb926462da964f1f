// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/replay/replayrun.h"
#include "gui/replay/requestmask.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QUrl;

namespace Gui {

namespace Ui {
class ResendDialog;
}

class CodeView;
class ExchangeView;
class Masking;

// Edits a request and sends it, once or many times, and shows the answer; each version that was
// sent can be taken up again. Main thread.
class ResendDialog final : public QDialog
{
    Q_OBJECT

public:
    // server: where it runs now; empty: the request goes to where it went.
    ResendDialog(Core::ExchangeRecord original, const QUrl &server, const Masking *masking,
                 QWidget *parent = nullptr);
    ~ResendDialog() override;
    Q_DISABLE_COPY_MOVE(ResendDialog)

    void focusRepetition();

signals:
    void sent(quint16 localPort); // from this port of this machine

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Version
    {
        Core::ReplayRequest request;
        QString begin; // when
        QString end; // status
    };

    void setRequest(const Core::ReplayRequest &request);
    void showTexts(const RequestTexts &texts);
    RequestTexts texts() const; // that stand in the fields, without masks
    void maskAnew();
    QString label(const Version &version) const;
    // What stands in the fields; none: the reason is shown.
    std::optional<Core::ReplayRequest> request();
    std::optional<Core::Headers> headers(const QString &text, QString &fault) const;
    void loadBody();
    void send();
    void answered(const Core::ReplayRequest &request, const Core::ReplayOutcome &outcome);
    void ended();
    void remember(const Core::ReplayRequest &request, const Core::ReplayOutcome &outcome);
    void showFault(const QString &text);
    void refresh();

    std::unique_ptr<Ui::ResendDialog> m_ui;
    CodeView *m_body;
    ExchangeView *m_answer;
    const Masking *m_masking; // may be null
    const Core::ExchangeRecord m_original;
    RequestMask m_mask;
    Core::ReplayRequest m_base; // what the fields were filled with
    bool m_isBinary = false; // the body is no text: it is sent as it is
    QList<Version> m_history; // that were sent, the newest first
    QPointer<Core::ReplayRun> m_run;
    int m_good = 0;
    int m_failed = 0;
};

} // namespace Gui
