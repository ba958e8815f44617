using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Securities;

/// <summary>A portfolio on the kit's databases with a clock that stands at Monday 2024-03-04 12:00 UTC, no run around it.</summary>
internal sealed class Account : ISecurityInitializerProvider, IOrderProcessor, IDisposable
{
    public static readonly DateTime Now = new(2024, 3, 4, 12, 0, 0, DateTimeKind.Utc);
    private readonly IDisposable _context = new RunContext(TestData.Kit, new Dictionary<string, string>()).Enter();
    private readonly List<OrderTicket> _tickets = [];
    private readonly SecurityService _service;

    public Account(string currency = "USD", decimal cash = 10000m)
    {
        Securities = new SecurityManager(new TimeKeeper(Now, TimeZones.Utc, TimeZones.NewYork));
        var transactions = new SecurityTransactionManager(null!, Securities);
        transactions.SetOrderProcessor(this);
        Portfolio = new SecurityPortfolioManager(Securities, transactions, new AlgorithmSettings());
        Portfolio.SetAccountCurrency(currency, cash);
        _service = new SecurityService(
            Portfolio.CashBook,
            MarketHoursDatabase.FromDataFolder(),
            SymbolPropertiesDatabase.FromDataFolder(),
            this,
            RegisteredSecurityDataTypesProvider.Null,
            new SecurityCacheProvider(Portfolio));
    }

    public SecurityManager Securities { get; }

    public SecurityPortfolioManager Portfolio { get; }

    public CashBook Book => Portfolio.CashBook;

    public List<Order> Open { get; } = [];

    public ISecurityInitializer SecurityInitializer => QuantConnect.Securities.SecurityInitializer.Null;

    public int OrdersCount => Open.Count;

    public Security Add(string ticker, SecurityType type = SecurityType.Crypto, string market = "binance", decimal price = 0m)
    {
        var security = _service.CreateSecurity(Symbol.Create(ticker, type, market), []);
        security.FeeModel = new ConstantFeeModel(0m);
        Securities.Add(security);
        if (price != 0) At(security, price);
        return security;
    }

    /// <summary>A flat hour bar that ends now.</summary>
    public static void At(Security security, decimal price)
        => security.SetMarketPrice(new TradeBar(Now.AddHours(-1), security.Symbol, price, price, price, price, 1m, TimeSpan.FromHours(1)));

    public Account Rate(string currency, decimal rate)
    {
        Book[currency].ConversionRate = rate;
        return this;
    }

    public void Fill(Security security, decimal quantity, decimal price, decimal fee = 0m, string feeCurrency = "USD")
        => Portfolio.ProcessFills([new OrderEvent(1, security.Symbol, Now, OrderStatus.Filled,
            quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell, price, quantity, new OrderFee(new CashAmount(fee, feeCurrency)))]);

    /// <summary>What the buying power model says to an order that has just been sent.</summary>
    public HasSufficientBuyingPowerForOrderResult Ask(Security security, Order order)
    {
        var request = new SubmitOrderRequest(order.Type, security.Type, security.Symbol, order.Quantity, 0, 0, Now, "");
        request.SetOrderId(order.Id);
        _tickets.Add(new OrderTicket(Portfolio.Transactions, request));
        return security.BuyingPowerModel.HasSufficientBuyingPowerForOrder(Portfolio, security, order);
    }

    public OrderTicket Process(OrderRequest request) => throw new NotSupportedException();

    public Order GetOrderById(int orderId) => Open.First(order => order.Id == orderId);

    public List<Order> GetOrdersByBrokerageId(string brokerageId) => [];

    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool>? filter = null) => _tickets;

    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool>? filter = null) => _tickets;

    public OrderTicket GetOrderTicket(int orderId) => _tickets.First(ticket => ticket.OrderId == orderId);

    public IEnumerable<Order> GetOrders(Func<Order, bool>? filter = null) => Open;

    public List<Order> GetOpenOrders(Func<Order, bool>? filter = null) => [.. Open.Where(filter ?? (_ => true))];

    public ProjectedHoldings GetProjectedHoldings(Security security) => new(security.Holdings.Quantity, 0);

    public void Dispose() => _context.Dispose();
}
