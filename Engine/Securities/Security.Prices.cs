using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Securities;

public partial class Security
{
    /// <summary>Last price, quote currency.</summary>
    public virtual decimal Price => Cache.Price;

    /// <summary>High of the last bar, or the price.</summary>
    public virtual decimal High => OrPrice(Cache.High);

    /// <summary>Low of the last bar, or the price.</summary>
    public virtual decimal Low => OrPrice(Cache.Low);

    /// <summary>Close of the last bar, or the price.</summary>
    public virtual decimal Close => OrPrice(Cache.Close);

    /// <summary>Open of the last bar, or the price.</summary>
    public virtual decimal Open => OrPrice(Cache.Open);

    /// <summary>Volume of the last bar, in units.</summary>
    public virtual decimal Volume => Cache.Volume;

    /// <summary>Last bid, or the price.</summary>
    public virtual decimal BidPrice => OrPrice(Cache.BidPrice);

    /// <summary>Size of the last bid, in units.</summary>
    public virtual decimal BidSize => Cache.BidSize;

    /// <summary>Last ask, or the price.</summary>
    public virtual decimal AskPrice => OrPrice(Cache.AskPrice);

    /// <summary>Size of the last ask, in units.</summary>
    public virtual decimal AskSize => Cache.AskSize;

    /// <summary>Last open interest, in contracts.</summary>
    public virtual long OpenInterest => Cache.OpenInterest;

    /// <summary>Last data point, fill-forward ones not counted; null before the first.</summary>
    public BaseData? GetLastData() => Cache.GetData();

    /// <summary>Takes in one data point.</summary>
    public void SetMarketPrice(BaseData? data)
    {
        if (data == null) return;
        Cache.AddData(data);
        UpdateMarketPrice(data);
    }

    /// <summary>Takes in the data points of one type that arrived together.</summary>
    public void Update(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData = null, bool isInternalConfig = false)
    {
        Cache.AddDataList(data, dataType, containsFillForwardData, isInternalConfig);
        UpdateMarketPrice(data[data.Count - 1]);
    }

    /// <summary>Tells the position and the volatility model of a new price.</summary>
    protected virtual void UpdateConsumersMarketPrice(BaseData data)
    {
        if (data is OpenInterest || data.Price == 0m) return;
        Holdings.UpdateMarketPrice(Price);
        VolatilityModel.Update(this, data);
    }

    private void UpdateMarketPrice(BaseData data)
    {
        if (data.DataType != MarketDataType.Auxiliary) UpdateConsumersMarketPrice(data);
    }

    private decimal OrPrice(decimal value) => value == 0 ? Price : value;
}
