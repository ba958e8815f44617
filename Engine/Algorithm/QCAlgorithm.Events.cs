using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private bool _soughtHiddenOnData;
    private Action<Slice>? _hiddenOnData;

    /// <inheritdoc/>
    public virtual void Initialize() => throw new NotImplementedException("Please override the Initialize() method");

    /// <inheritdoc/>
    public virtual void OnWarmupFinished()
    {
    }

    /// <summary>New data; also reaches an OnData(Slice) that was declared without the override keyword.</summary>
    public virtual void OnData(Slice slice)
    {
        if (!_soughtHiddenOnData)
        {
            _soughtHiddenOnData = true;
            var hidden = GetType().GetMethods().FirstOrDefault(method => method.Name == nameof(OnData)
                && method.DeclaringType != typeof(QCAlgorithm)
                && method.GetParameters() is [{ } only] && only.ParameterType == typeof(Slice));
            _hiddenOnData = hidden?.CreateDelegate<Action<Slice>>(this);
        }

        _hiddenOnData?.Invoke(slice);
    }

    /// <inheritdoc/>
    public virtual void OnSplits(Splits splits)
    {
    }

    /// <inheritdoc/>
    public virtual void OnDividends(Dividends dividends)
    {
    }

    /// <inheritdoc/>
    public virtual void OnDelistings(Delistings delistings)
    {
    }

    /// <inheritdoc/>
    public virtual void OnSymbolChangedEvents(SymbolChangedEvents symbolsChanged)
    {
    }

    /// <inheritdoc/>
    public virtual void OnSecuritiesChanged(SecurityChanges changes)
    {
    }

    /// <inheritdoc/>
    public virtual void OnMarginCall(List<SubmitOrderRequest> requests)
    {
    }

    /// <inheritdoc/>
    public virtual void OnMarginCallWarning()
    {
    }

    /// <inheritdoc/>
    [Obsolete("This method is deprecated and will be removed after August 2021. Please use this overload: OnEndOfDay(Symbol symbol)")]
    public virtual void OnEndOfDay()
    {
    }

    /// <summary>The trading day of a security ends in ten minutes.</summary>
    public virtual void OnEndOfDay(string symbol)
    {
    }

    /// <inheritdoc/>
    public virtual void OnEndOfDay(Symbol symbol) => OnEndOfDay(symbol.ToString());

    /// <inheritdoc/>
    public virtual void OnEndOfAlgorithm()
    {
    }

    /// <inheritdoc/>
    public virtual void OnOrderEvent(OrderEvent orderEvent)
    {
    }

    /// <inheritdoc/>
    public virtual void OnAssignmentOrderEvent(OrderEvent assignmentEvent)
    {
    }

    /// <inheritdoc/>
    public virtual void OnBrokerageMessage(BrokerageMessageEvent messageEvent)
    {
    }

    /// <inheritdoc/>
    public virtual void OnBrokerageDisconnect()
    {
    }

    /// <inheritdoc/>
    public virtual void OnBrokerageReconnect()
    {
    }

    /// <inheritdoc/>
    public virtual bool? OnCommand(dynamic data) => true;
}
