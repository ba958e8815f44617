using System.Globalization;
using QuantConnect.Algorithm.Framework.Portfolio;

namespace QuantConnect.Securities;

/// <summary>The position in one security; values are in account currency unless said otherwise.</summary>
public class SecurityHolding
{
    private readonly ICurrencyConverter _converter;
    private decimal _quantity;
    private decimal _price;
    private bool _invested;
    private decimal _profit;

    /// <summary>Makes an empty position.</summary>
    public SecurityHolding(Security security, ICurrencyConverter currencyConverter)
    {
        Security = security;
        _converter = currencyConverter;
    }

    /// <summary>Makes a copy of a position.</summary>
    protected SecurityHolding(SecurityHolding holding)
        : this(holding.Security, holding._converter)
    {
        AveragePrice = holding.AveragePrice;
        Quantity = holding._quantity;
        _price = holding.MarketPrice;
        _profit = holding._profit;
        SaleVolume = holding.SaleVolume;
        LastProfit = holding.LastProfit;
        Fees = holding.Fees;
    }

    /// <summary>Raised after the quantity has been set.</summary>
    public event EventHandler<SecurityHoldingQuantityChangedEventArgs>? QuantityChanged;

    /// <summary>Security held.</summary>
    protected Security Security { get; }

    private decimal MarketPrice
    {
        get
        {
            Security.Cache.BringUpToDate();
            return _price;
        }
    }

    /// <summary>Target last set for the position; null when there is none.</summary>
    public IPortfolioTarget? Target { get; set; }

    /// <summary>Average price paid, quote currency.</summary>
    public decimal AveragePrice { get; protected set; }

    /// <summary>Quantity held, signed, in units.</summary>
    public decimal Quantity
    {
        get => _quantity;
        protected set
        {
            // What is left below one lot, of a fee taken in coins for instance, can never be sold and is no position.
            _invested = Math.Abs(value) >= Security.SymbolProperties.LotSize;
            _quantity = value;
        }
    }

    /// <summary>Symbol of the security.</summary>
    public Symbol Symbol => Security.Symbol;

    /// <summary>Type of the security.</summary>
    public SecurityType Type => Security.Type;

    /// <summary>Leverage of the security.</summary>
    public virtual decimal Leverage => Security.BuyingPowerModel.GetLeverage(Security);

    /// <summary>Signed cost of the position.</summary>
    public virtual decimal HoldingsCost => Quantity == 0 ? 0 : GetQuantityValue(Quantity, AveragePrice).InAccountCurrency;

    /// <summary>Signed cost divided by the leverage.</summary>
    public virtual decimal UnleveredHoldingsCost => HoldingsCost / Leverage;

    /// <summary>Last price, quote currency.</summary>
    public virtual decimal Price
    {
        get => MarketPrice;
        protected set => _price = value;
    }

    /// <summary>Cost without its sign.</summary>
    public virtual decimal AbsoluteHoldingsCost => Math.Abs(HoldingsCost);

    /// <summary>Cost without its sign, divided by the leverage.</summary>
    public virtual decimal UnleveredAbsoluteHoldingsCost => Math.Abs(UnleveredHoldingsCost);

    /// <summary>Signed value of the position.</summary>
    public virtual decimal HoldingsValue => Quantity == 0 ? 0 : GetQuantityValue(Quantity).InAccountCurrency;

    /// <summary>Value without its sign.</summary>
    public virtual decimal AbsoluteHoldingsValue => Math.Abs(HoldingsValue);

    /// <summary>Whether at least one lot is held.</summary>
    public virtual bool HoldStock => _invested;

    /// <summary>Whether at least one lot is held.</summary>
    public virtual bool Invested => _invested;

    /// <summary>Value of all fills so far.</summary>
    public virtual decimal TotalSaleVolume => SaleVolume;

    /// <summary>Fees of all fills so far.</summary>
    public virtual decimal TotalFees => Fees;

    /// <summary>Dividends received so far.</summary>
    public virtual decimal TotalDividends => Dividends;

    /// <summary>Whether the quantity is above zero.</summary>
    public virtual bool IsLong => Quantity > 0;

    /// <summary>Whether the quantity is below zero.</summary>
    public virtual bool IsShort => Quantity < 0;

    /// <summary>Quantity without its sign.</summary>
    public virtual decimal AbsoluteQuantity => Math.Abs(Quantity);

    /// <summary>Profit of the last fill that closed something.</summary>
    public virtual decimal LastTradeProfit => LastProfit;

    /// <summary>Profit of all closed trades, fees not considered, with dividends.</summary>
    public virtual decimal Profit => _profit + Dividends;

    /// <summary>Profit less fees.</summary>
    public virtual decimal NetProfit => Profit - TotalFees;

    /// <summary>Open profit as a fraction of the cost.</summary>
    public virtual decimal UnrealizedProfitPercent
    {
        get
        {
            var cost = AbsoluteHoldingsCost;
            return cost == 0 ? 0m : UnrealizedProfit / cost;
        }
    }

    /// <summary>Profit if the position were closed now, the fee of closing it deducted.</summary>
    public virtual decimal UnrealizedProfit => TotalCloseProfit();

    private decimal SaleVolume { get; set; }

    private decimal Fees { get; set; }

    private decimal Dividends { get; set; }

    private decimal LastProfit { get; set; }

    /// <summary>Adds a fee.</summary>
    public void AddNewFee(decimal newFee) => Fees += newFee;

    /// <summary>Adds the profit of a closed trade.</summary>
    public void AddNewProfit(decimal profitLoss) => _profit += profitLoss;

    /// <summary>Adds the value of a fill.</summary>
    public void AddNewSale(decimal saleValue) => SaleVolume += saleValue;

    /// <summary>Adds a dividend.</summary>
    public void AddNewDividend(decimal dividend) => Dividends += dividend;

    /// <summary>Sets the profit of the last closed trade.</summary>
    public void SetLastTradeProfit(decimal lastTradeProfit) => LastProfit = lastTradeProfit;

    /// <summary>Sets average price, in quote currency, and quantity.</summary>
    public virtual void SetHoldings(decimal averagePrice, int quantity) => SetHoldings(averagePrice, (decimal)quantity);

    /// <summary>Sets average price, in quote currency, and quantity.</summary>
    public virtual void SetHoldings(decimal averagePrice, decimal quantity)
    {
        var previousQuantity = _quantity;
        var previousPrice = AveragePrice;
        Quantity = quantity;
        AveragePrice = averagePrice;
        OnQuantityChanged(previousPrice, previousQuantity);
    }

    /// <summary>Sets the last price, quote currency.</summary>
    public virtual void UpdateMarketPrice(decimal closingPrice) => _price = closingPrice;

    /// <summary>Signed value of a quantity at the last price.</summary>
    public virtual ConvertibleCashAmount GetQuantityValue(decimal quantity) => GetQuantityValue(quantity, MarketPrice);

    /// <summary>Signed value of a quantity at a price.</summary>
    public virtual ConvertibleCashAmount GetQuantityValue(decimal quantity, decimal price)
        => new(price * quantity * Security.SymbolProperties.ContractMultiplier, Security.QuoteCurrency);

    /// <summary>Profit of closing a quantity, by default all of it, at a price, by default the bid or the ask.</summary>
    public virtual decimal TotalCloseProfit(bool includeFees = true, decimal? exitPrice = null, decimal? entryPrice = null, decimal? quantity = null)
    {
        if (quantity == null && !_invested) return 0;

        var closed = quantity ?? Quantity;
        var fee = includeFees ? ClosingFee(closed) : 0m;
        var entry = GetQuantityValue(closed, entryPrice ?? AveragePrice).InAccountCurrency;
        var exit = GetQuantityValue(closed, exitPrice ?? ClosingPrice()).InAccountCurrency;
        return exit - entry - fee;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Symbol.Value}: {Quantity} @ {AveragePrice}");

    /// <summary>Raises the event of a changed quantity.</summary>
    protected virtual void OnQuantityChanged(decimal previousAveragePrice, decimal previousQuantity)
        => QuantityChanged?.Invoke(this, new SecurityHoldingQuantityChangedEventArgs(Security, previousAveragePrice, previousQuantity));

    private decimal ClosingFee(decimal quantity)
    {
        var utcTime = Security.LocalTime.ConvertToUtc(Security.Exchange.TimeZone);
        return _converter.ConvertToAccountCurrency(Extensions.GetMarketOrderFees(Security, -quantity, utcTime)).Amount;
    }

    private decimal ClosingPrice()
    {
        // A brokerage may report a position with a last price only.
        var price = IsLong ? Security.BidPrice : Security.AskPrice;
        return price == 0 ? Security.Price : price;
    }
}
