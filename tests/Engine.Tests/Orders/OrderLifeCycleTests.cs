using NUnit.Framework;
using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;

namespace YenValve.Engine.Tests.Orders;

/// <summary>When requests are carried out, and how they are answered.</summary>
[TestFixture]
public class OrderLifeCycleTests
{
    private const string Flat = "100 101 99 100";

    [Test]
    public void ACancellationIsPendingUntilTheHandlerReturns()
    {
        OrderTicket ticket = null!;
        OrderStatus afterCancel = default;
        var run = new OrderRun
        {
            Place = a => ticket = a.LimitOrder(a.Btc, 1, 50m),
            AtBar = (_, bar) =>
            {
                if (bar != 1) return;
                ticket.Cancel("enough");
                afterCancel = ticket.Status;
            },
        }.On(Flat, Flat);

        Assert.That(afterCancel, Is.EqualTo(OrderStatus.CancelPending));
        Assert.That(ticket.Status, Is.EqualTo(OrderStatus.Canceled));
        Assert.That(ticket.Tag, Is.EqualTo("enough"));
        Assert.That(run.Events.Select(e => e.Status), Is.EqualTo(new[] { OrderStatus.Submitted, OrderStatus.CancelPending, OrderStatus.Canceled }));
        Assert.That(run.Events.Select(OrderRun.BarOf), Is.EqualTo(new[] { 0, 1, 1 }));
        Assert.That(run.Events.Select(e => e.Id), Is.EqualTo(new[] { 1, 2, 3 }), "events of an order are numbered from 1");
    }

    [Test]
    public void ASecondCancellationIsRefused()
    {
        var codes = new List<OrderResponseErrorCode>();
        new OrderRun
        {
            Place = a =>
            {
                var ticket = a.LimitOrder(a.Btc, 1, 50m);
                codes.Add(ticket.Cancel().ErrorCode);
                codes.Add(ticket.Cancel().ErrorCode);
            },
        }.On(Flat);
        Assert.That(codes, Is.EqualTo(new[] { OrderResponseErrorCode.None, OrderResponseErrorCode.RequestCanceled }));
    }

    [Test]
    public void AnUpdateMovesTheLimitAtTheEndOfTheStep()
    {
        OrderTicket ticket = null!;
        var within = 0m;
        new OrderRun
        {
            Place = a => ticket = a.LimitOrder(a.Btc, 1, 50m),
            AtBar = (_, bar) =>
            {
                if (bar != 1) return;
                Assert.That(ticket.UpdateLimitPrice(99.5m).IsSuccess, Is.True);
                within = ticket.Get(OrderField.LimitPrice);
            },
        }.On(Flat, Flat);

        Assert.That(within, Is.EqualTo(50m));
        Assert.That(ticket.Get(OrderField.LimitPrice), Is.EqualTo(99.5m));
        Assert.That(ticket.AverageFillPrice, Is.EqualTo(99.5m));
        Assert.That(ticket.OrderEvents.Select(e => e.Status), Is.EqualTo(new[] { OrderStatus.Submitted, OrderStatus.UpdateSubmitted, OrderStatus.Filled }));
    }

    [Test]
    public void AnOrderFromAnEventHandlerIsCarriedOutInsideTheEvent()
    {
        var order = new List<string>();
        new OrderRun
        {
            Place = a => a.MarketOrder(a.Btc, 1),
            AtEvent = (a, e) =>
            {
                order.Add($"in {e.OrderId} {e.Status}");
                if (e.OrderId == 1 && e.Status == OrderStatus.Filled) a.LimitOrder(a.Btc, -1, 200m);
                order.Add($"out {e.OrderId} {e.Status}");
            },
        }.On(Flat);
        Assert.That(order, Is.EqualTo(new[]
        {
            "in 1 Submitted", "out 1 Submitted", "in 1 Filled", "in 2 Submitted", "out 2 Submitted", "out 1 Filled",
        }));
    }

    [Test]
    public void RefusalsBeforeSubmissionHaveNoOrderId()
    {
        OrderTicket zero = null!, good = null!;
        new OrderRun
        {
            Place = a =>
            {
                zero = a.MarketOrder(a.Btc, 0);
                good = a.MarketOrder(a.Btc, 1);
            },
        }.On(Flat);
        Assert.That(zero.OrderId, Is.EqualTo(-10));
        Assert.That(zero.Status, Is.EqualTo(OrderStatus.Invalid));
        Assert.That(zero.SubmitRequest.Response.ErrorCode, Is.EqualTo(OrderResponseErrorCode.OrderQuantityZero));
        Assert.That(good.OrderId, Is.EqualTo(1));
    }

    [Test]
    public void AnOpenStopThatCannotBePaidForAnyMoreBecomesInvalid()
    {
        OrderTicket stop = null!;
        var run = new OrderRun
        {
            Place = a =>
            {
                stop = a.StopMarketOrder(a.Btc, 9, 110m);
                a.MarketOrder(a.Btc, 9);
            },
        }.On(Flat, "100 112 100 111");
        Assert.That(stop.Status, Is.EqualTo(OrderStatus.Invalid));
        Assert.That(run.Events[^1].Message, Does.StartWith("Order Error: ids: [1], Insufficient buying power to complete orders"));
    }

    [Test]
    public void PricesAndQuantitiesAreRounded()
    {
        OrderTicket ticket = null!;
        new OrderRun { Place = a => ticket = a.LimitOrder(a.Btc, 1.000019m, 50.006m) }.On(Flat);
        Assert.That(ticket.Quantity, Is.EqualTo(1.00001m), "down to the lot of 0.00001");
        Assert.That(ticket.Get(OrderField.LimitPrice), Is.EqualTo(50.01m), "to the tick of 0.01");
    }

    [Test]
    public void BinanceTakesTheBuyFeeOutOfTheFilledQuantity()
    {
        OrderTicket buy = null!, sell = null!;
        var run = new OrderRun
        {
            Brokerage = BrokerageName.Binance,
            Account = AccountType.Cash,
            Place = a =>
            {
                buy = a.MarketOrder(a.Btc, 2);
                sell = a.MarketOrder(a.Btc, -1);
            },
        }.On(Flat);
        Assert.That(buy.QuantityFilled, Is.EqualTo(1.998m));
        Assert.That(sell.QuantityFilled, Is.EqualTo(-1m));
        Assert.That(run.Outcome.Cash["BTC"], Is.EqualTo(0.998m), "2 − 0.1% of 2 − 1");
        Assert.That(run.Outcome.Cash["USDT"], Is.EqualTo(899.9m), "1000 − 200 + 100 − 0.1% of 100");
    }

    [Test]
    public void BinanceRefusesUpdatesWithAnEvent()
    {
        var run = new OrderRun
        {
            Brokerage = BrokerageName.Binance,
            Account = AccountType.Cash,
            Place = a => Assert.That(a.LimitOrder(a.Btc, 1, 50m).UpdateLimitPrice(60m).IsSuccess, Is.True, "the answer comes before the refusal"),
        }.On(Flat);
        Assert.That(run.Events.Select(e => (e.Status, e.Message)), Is.EqualTo(new[]
        {
            (OrderStatus.Submitted, ""), (OrderStatus.Submitted, "BrokerageModel declared unable to update order"),
        }));
    }

    [Test]
    public void BinanceWantsMoreThanTheMinimumValue()
    {
        var codes = new List<OrderResponseErrorCode>();
        new OrderRun
        {
            Brokerage = BrokerageName.Binance,
            Account = AccountType.Cash,
            Place = a =>
            {
                codes.Add(a.MarketOrder(a.Btc, 0.05m).SubmitRequest.Response.ErrorCode);
                codes.Add(a.MarketOrder(a.Btc, 0.05001m).SubmitRequest.Response.ErrorCode);
            },
        }.On(Flat);
        Assert.That(codes, Is.EqualTo(new[] { OrderResponseErrorCode.BrokerageModelRefusedToSubmitOrder, OrderResponseErrorCode.None }),
            "5 USDT is not more than 5 USDT");
    }
}
