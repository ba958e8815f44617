using QuantConnect.Data;

namespace QuantConnect.DataSource;

/// <summary>Data without content; it only says that there is a time.</summary>
public class NullData : BaseData
{
}
