using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Interactive Brokers' fees per futures contract: the broker's, the exchange's and the regulator's part.</summary>
internal static class InteractiveBrokersFutureFees
{
    private const decimal Regulator = 0.02m;
    private const decimal KoreaRate = 0.00004m;
    private static readonly string[] MicroIndexAndMetals = ["MYM", "M2K", "MES", "MNQ", "2YY", "5YY", "10Y", "30Y", "MCL", "MGC", "SIL"];
    private static readonly string[] MicroCurrencies = ["M6E", "M6A", "M6B", "MCD", "MJY", "MSF", "M6J", "MIR", "M6C", "M6S", "MNH"];
    private static readonly string[] EMinis = ["ES", "NQ", "YM", "RTY", "EMD"];

    public static CashAmount Of(Security security, decimal quantity)
    {
        var market = security.Symbol.ID.Market;
        var fee = market switch
        {
            Market.USA or Market.Globex or Market.NYMEX or Market.CBOT or Market.ICE or Market.CFE or Market.COMEX or Market.CME
                or Market.NYSELIFFE => UnitedStates(security),
            Market.HKFE => HongKong(security),
            Market.EUREX => Eurex(security),
            Market.KRX => new CashAmount(KoreaRate * security.Price * security.SymbolProperties.ContractMultiplier, security.QuoteCurrency.Symbol),
            _ => throw new KeyNotFoundException($"InteractiveBrokersFeeModel(): unexpected future Market {market}"),
        };
        return new CashAmount(quantity * fee.Amount, fee.Currency);
    }

    private static CashAmount UnitedStates(Security security)
    {
        var (broker, exchange) = security.Symbol.SecurityType switch
        {
            SecurityType.Future => Future(security.Symbol.ID.Symbol),
            SecurityType.FutureOption => FutureOption(security.Symbol.Underlying!.ID.Symbol),
            _ => throw new ArgumentException($"InteractiveBrokersFeeModel.UnitedStatesFutureFees(): Unsupported security type: {security.Type}"),
        };
        return new CashAmount(broker + exchange + Regulator, Currencies.USD);
    }

    private static (decimal Broker, decimal Exchange) Future(string root) => root switch
    {
        "BTC" => (5m, 6m),
        "MBT" or "MIB" => (2.25m, 2.5m),
        "ETH" => (3m, 4m),
        "MET" or "MRB" => (0.20m, 0.20m),
        "E7" or "J7" => (0.50m, 0.85m),
        _ when MicroIndexAndMetals.Contains(root) => (0.25m, 0.30m),
        _ when MicroCurrencies.Contains(root) => (0.15m, 0.24m),
        _ when EMinis.Contains(root) => (0.85m, 1.28m),
        _ => (0.85m, 1.60m),
    };

    private static (decimal Broker, decimal Exchange) FutureOption(string root) => root switch
    {
        "BTC" => (5m, 5m),
        "MBT" or "MIB" => (1.25m, 2.5m),
        "ETH" => (3m, 4m),
        "MET" or "MRB" => (0.10m, 0.20m),
        _ when MicroIndexAndMetals.Contains(root) => (0.25m, 0.20m),
        _ when EMinis.Contains(root) => (0.85m, 0.55m),
        _ => (0.85m, 1.60m),
    };

    private static CashAmount HongKong(Security security)
    {
        if (security.Symbol.ID.Symbol.Equals("HSI", StringComparison.OrdinalIgnoreCase)) return new CashAmount(40, Currencies.HKD);
        var currency = security.QuoteCurrency.Symbol;
        var broker = currency switch
        {
            Currencies.CNH => 13m,
            Currencies.HKD => 20m,
            Currencies.USD => 2.40m,
            _ => throw new ArgumentException($"Unexpected quote currency {currency} for Hong Kong futures exchange"),
        };
        return new CashAmount(broker * 1.5m, currency);
    }

    // The broker takes 1 euro of every contract; the exchange's part of the one listed contract is nothing.
    private static CashAmount Eurex(Security security) => security.Symbol.SecurityType == SecurityType.Future
        ? new CashAmount(1m + Regulator, Currencies.EUR)
        : throw new ArgumentException($"InteractiveBrokersFeeModel.EUREXFutureFees(): Unsupported security type: {security.Type}");
}
