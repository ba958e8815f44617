namespace QuantConnect.Data;

/// <summary>Base of custom data whose source of a date lists further sources.</summary>
public abstract class IndexedBaseData : BaseData
{
    /// <summary>Where the data is that an entry of the list names.</summary>
    public virtual SubscriptionDataSource GetSourceForAnIndex(SubscriptionDataConfig config, DateTime date, string index, bool isLiveMode) =>
        throw new NotImplementedException(
            "IndexedBaseData types should implement 'GetSourceForAnIndex'. The implementation should determine the source to use for a given index value.");

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        throw new NotImplementedException(
            "IndexedBaseData types should implement 'GetSource'. The implementation should determine the index source to use for a given date.");
}
