// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/exchangerecord.h"
#include "gui/traffic/accessgrant.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Gui {

namespace Ui {
class ExchangeView;
}

// One exchange in detail: how it went, and both heads as they were sent. Keeps a copy, so that it
// stays when the row is gone; main thread.
class ExchangeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeView(QWidget *parent = nullptr);
    ~ExchangeView() override;
    Q_DISABLE_COPY_MOVE(ExchangeView)

    void setRecord(std::optional<Core::ExchangeRecord> record);
    const std::optional<Core::ExchangeRecord> &record() const { return m_record; }
    // Whose settings can let a refused request through; may be null.
    void setServer(Core::Server *server);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshGrant();

    std::unique_ptr<Ui::ExchangeView> m_ui;
    std::optional<Core::ExchangeRecord> m_record;
    AccessGrant m_grant; // of the record
    QPointer<Core::Server> m_server;
};

} // namespace Gui
